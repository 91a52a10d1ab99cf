package org.gangmu.pipeline;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.gangmu.check.Excerpt;
import org.gangmu.check.Finding;
import org.gangmu.source.Diagnostic;
import org.gangmu.source.Level;
import org.gangmu.source.Place;

/** How the result of a build lies in memory: what is told of it at the terminal, errors word by word and the rest as numbers. */
final class MemoryFormat {

    private MemoryFormat() {}

    static void write(BuildResult result, DataOutputStream out) throws IOException {
        out.writeInt(result.reports());
        out.writeInt(result.sections());
        out.writeInt(result.themes());
        out.writeInt(result.findings().size());
        for (Diagnostic finding : result.findings()) {
            write(finding, out);
        }
        List<Finding> errors = result.checks().findings().stream()
                .filter(finding -> finding.level() == Level.ERROR)
                .toList();
        out.writeInt(errors.size());
        for (Finding error : errors) {
            write(error.diagnostic(), out);
            text(error.text(), out);
            out.writeInt(error.length());
            text(error.excerpt().line(), out);
            out.writeInt(error.excerpt().from());
            out.writeInt(error.excerpt().to());
        }
        for (Level level : Level.values()) {
            out.writeInt(level == Level.ERROR ? 0 : result.checks().count(level));
        }
        out.writeInt(result.checks().passed());
        out.writeInt(result.checks().files());
    }

    static BuildResult read(DataInputStream in) throws IOException {
        int reports = in.readInt();
        int sections = in.readInt();
        int themes = in.readInt();
        List<Diagnostic> findings = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            findings.add(diagnostic(in));
        }
        List<Finding> errors = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            Diagnostic diagnostic = diagnostic(in);
            String text = text(in);
            int length = in.readInt();
            errors.add(new Finding(diagnostic, text, length, new Excerpt(text(in), in.readInt(), in.readInt())));
        }
        Map<Level, Integer> others = new EnumMap<>(Level.class);
        for (Level level : Level.values()) {
            others.put(level, in.readInt());
        }
        CheckResult checks = new CheckResult(errors, others, in.readInt(), in.readInt());
        return new BuildResult(true, reports, sections, themes, findings, checks);
    }

    private static void write(Diagnostic finding, DataOutputStream out) throws IOException {
        text(finding.code(), out);
        text(finding.level().name(), out);
        text(finding.source(), out);
        out.writeInt(finding.place().line());
        out.writeInt(finding.place().column());
        out.writeInt(finding.arguments().size());
        for (String argument : finding.arguments()) {
            text(argument, out);
        }
    }

    private static Diagnostic diagnostic(DataInputStream in) throws IOException {
        String code = text(in);
        Level level = Level.valueOf(text(in));
        String source = text(in);
        Place place = new Place(in.readInt(), in.readInt());
        List<String> arguments = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            arguments.add(text(in));
        }
        return new Diagnostic(code, level, source, place, arguments);
    }

    /** Long lines are longer than {@link DataOutputStream#writeUTF} takes. */
    private static void text(String text, DataOutputStream out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }
}
