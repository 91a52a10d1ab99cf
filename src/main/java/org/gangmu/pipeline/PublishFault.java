package org.gangmu.pipeline;

import java.io.File;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gangmu.publish.PublishException;
import org.gangmu.source.Diagnostic;
import org.gangmu.source.Place;

/** Says why a portal could not be published. Stateless. */
final class PublishFault {

    /** How systems say why they did not write; they speak the language of the machine. */
    private static final List<Map.Entry<String, List<String>>> REASONS = List.of(
            Map.entry(
                    "full",
                    List.of(
                            "no space left",
                            "not enough space",
                            "disk quota exceeded",
                            "disk is full",
                            "设备上没有空间",
                            "磁盘空间不足",
                            "超出磁盘限额")),
            Map.entry(
                    "read-only",
                    List.of("read-only file system", "write protected", "write-protected", "只读文件系统", "写保护")),
            Map.entry(
                    "denied",
                    List.of(
                            "permission denied",
                            "access is denied",
                            "operation not permitted",
                            "权限不够",
                            "拒绝访问",
                            "不允许的操作")));

    private PublishFault() {}

    /**
     * Turns what stopped a build from publishing into a finding.
     *
     * @param target where the portal should stand
     * @param wrong what went wrong
     * @return the finding: what was refused, or {@code not-published} with the kind ({@code full}, {@code read-only}, {@code denied},
     *     {@code vanished}, {@code other}) and what the system said
     */
    static Diagnostic of(Path target, IOException wrong) {
        String name = target.toString().replace(File.separatorChar, '/');
        if (wrong instanceof PublishException refused) {
            String[] arguments = refused.arguments().toArray(String[]::new);
            return Diagnostic.error(refused.reason().code(), name, Place.START, arguments);
        }
        boolean plain =
                wrong.getClass().equals(IOException.class) || wrong.getClass().equals(FileSystemException.class);
        String kind = plain ? "" : wrong.getClass().getSimpleName() + ": ";
        return Diagnostic.error("not-published", name, Place.START, kind(wrong), kind + wrong.getMessage());
    }

    private static String kind(IOException wrong) {
        if (wrong instanceof AccessDeniedException) {
            return "denied";
        }
        if (wrong instanceof NoSuchFileException) {
            return "vanished";
        }
        if (wrong.getCause() instanceof ReadOnlyFileSystemException) {
            return "read-only";
        }
        String said = String.valueOf(wrong.getMessage()).toLowerCase(Locale.ROOT);
        return REASONS.stream()
                .filter(reason -> reason.getValue().stream().anyMatch(said::contains))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("other");
    }
}
