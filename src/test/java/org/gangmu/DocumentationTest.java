package org.gangmu;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/**
 * Holds that all that is public is documented, to the last parameter. The Javadoc tool of JDK 17 could ask the same, but for
 * the compact constructors of records it asks for tags that stand at the record already.
 */
class DocumentationTest {

    private static final Path MAIN = Path.of("src/main/java");

    @Test
    void allThatIsPublicIsDocumented() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<String> missing = new ArrayList<>();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null);
                Stream<Path> files = Files.walk(MAIN)) {
            List<Path> sources = files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
            JavacTask task = (JavacTask)
                    compiler.getTask(null, manager, null, null, null, manager.getJavaFileObjectsFromPaths(sources));
            DocTrees trees = DocTrees.instance(task);
            for (CompilationUnitTree unit : task.parse()) {
                new Scanner(trees, unit, missing).scan(unit, null);
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void everyPackageSaysWhatItIsFor() throws IOException {
        try (Stream<Path> folders = Files.walk(MAIN.resolve("org/gangmu"), 1)) {
            assertThat(folders.filter(Files::isDirectory).filter(folder -> !folder.endsWith("gangmu")))
                    .allSatisfy(folder -> assertThat(Files.readString(folder.resolve("package-info.java")))
                            .contains("/**")
                            .contains("@NullMarked"));
        }
    }

    private static final class Scanner extends TreePathScanner<Void, Void> {

        private final DocTrees trees;
        private final CompilationUnitTree unit;
        private final List<String> missing;

        Scanner(DocTrees trees, CompilationUnitTree unit, List<String> missing) {
            this.trees = trees;
            this.unit = unit;
            this.missing = missing;
        }

        @Override
        public Void visitClass(ClassTree type, Void unused) {
            boolean isPublic = type.getModifiers().getFlags().contains(Modifier.PUBLIC);
            if (!isPublic) {
                return null;
            }
            require(type.getSimpleName().toString());
            return super.visitClass(type, null);
        }

        @Override
        public Void visitMethod(MethodTree method, Void unused) {
            boolean isOverride = method.getModifiers().getAnnotations().stream()
                    .anyMatch(annotation ->
                            annotation.getAnnotationType().toString().equals("Override"));
            ClassTree holder = (ClassTree) getCurrentPath().getParentPath().getLeaf();
            boolean isPublic = method.getModifiers().getFlags().contains(Modifier.PUBLIC)
                    || (holder.getKind() == Tree.Kind.INTERFACE
                            && !method.getModifiers().getFlags().contains(Modifier.PRIVATE));
            if (!isPublic || isOverride) {
                return null;
            }
            String name = holder.getSimpleName() + "." + method.getName();
            DocCommentTree comment = require(name);
            boolean isCompact = holder.getKind() == Tree.Kind.RECORD
                    && method.getName().contentEquals("<init>")
                    && comment != null
                    && comment.getBlockTags().isEmpty();
            if (comment != null && !isCompact) {
                requireTags(name, method, comment);
            }
            return null;
        }

        private void requireTags(String name, MethodTree method, DocCommentTree comment) {
            String tags = comment.getBlockTags().toString();
            method.getParameters().forEach(parameter -> {
                if (!tags.contains("@param " + parameter.getName() + " ")) {
                    missing.add(name + ": no @param " + parameter.getName());
                }
            });
            boolean gives = method.getReturnType() != null
                    && !method.getReturnType().toString().equals("void");
            if (gives
                    && !tags.contains("@return")
                    && !comment.getFirstSentence().toString().contains("@return")) {
                missing.add(name + ": no @return");
            }
        }

        private DocCommentTree require(String name) {
            DocCommentTree comment = trees.getDocCommentTree(getCurrentPath());
            if (comment == null || comment.getFirstSentence().isEmpty()) {
                missing.add(unit.getSourceFile().getName() + ": " + name + " has no comment");
            }
            return comment;
        }
    }
}
