package org.gangmu;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** Holds the sources to the budget of {@code ARCHITECTURE.md}: lines in a file, lines in a method, parameters. */
class BudgetTest {

    private static final int MOST_FILE_LINES = 400;
    private static final int MOST_METHOD_LINES = 40;
    private static final int MOST_PARAMETERS = 4;

    @Test
    void filesAreShort() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Path file : sources("src")) {
            int lines = Files.readAllLines(file).size();
            if (lines > MOST_FILE_LINES) {
                wrong.add(file + ": " + lines + " lines");
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void methodsAreShortAndTakeFewThings() throws IOException {
        List<String> wrong = new ArrayList<>();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null, files, null, null, null, files.getJavaFileObjectsFromPaths(sources("src/main")));
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            for (CompilationUnitTree unit : task.parse()) {
                new Measure(unit, positions, wrong).scan(unit, null);
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static List<Path> sources(String root) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(root))) {
            List<Path> found = files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
            assertThat(found).isNotEmpty();
            return found;
        }
    }

    /** Measures each method of one file, from its first annotation or modifier to its closing brace. */
    private static final class Measure extends TreeScanner<Void, Void> {

        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final List<String> wrong;
        private final Deque<List<String>> components = new ArrayDeque<>();

        Measure(CompilationUnitTree unit, SourcePositions positions, List<String> wrong) {
            this.unit = unit;
            this.positions = positions;
            this.wrong = wrong;
        }

        @Override
        public Void visitClass(ClassTree type, Void nothing) {
            List<String> fields = new ArrayList<>();
            for (Tree member : type.getMembers()) {
                boolean field = type.getKind() == Tree.Kind.RECORD && member instanceof VariableTree;
                if (field && !((VariableTree) member).getModifiers().getFlags().contains(Modifier.STATIC)) {
                    fields.add(((VariableTree) member).getName().toString());
                }
            }
            components.push(fields);
            super.visitClass(type, null);
            components.pop();
            return null;
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            LineMap lines = unit.getLineMap();
            long start = lines.getLineNumber(positions.getStartPosition(unit, method));
            long length = lines.getLineNumber(positions.getEndPosition(unit, method)) - start + 1;
            String place = Path.of(unit.getSourceFile().toUri()).getFileName() + ":" + start + " " + method.getName();
            if (length > MOST_METHOD_LINES) {
                wrong.add(place + ": " + length + " lines");
            }
            if (method.getParameters().size() > MOST_PARAMETERS && isOurs(method)) {
                wrong.add(place + ": " + method.getParameters().size() + " parameters");
            }
            return super.visitMethod(method, null);
        }

        /** Tells whether its parameters are our choice: not those of a record's components or of a library's interface. */
        private boolean isOurs(MethodTree method) {
            boolean overrides = method.getModifiers().getAnnotations().stream()
                    .anyMatch(annotation ->
                            annotation.getAnnotationType().toString().equals("Override"));
            List<String> names = method.getParameters().stream()
                    .map(parameter -> parameter.getName().toString())
                    .toList();
            return !overrides && !(method.getName().contentEquals("<init>") && names.equals(components.peek()));
        }
    }
}
