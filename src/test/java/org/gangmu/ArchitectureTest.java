package org.gangmu;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds the code to the table of rooms in {@code ARCHITECTURE.md}, and the table to the code. */
class ArchitectureTest {

    private static final String ROOT = "org.gangmu.";
    private static final Pattern ROW = Pattern.compile("\\| (\\d) \\| `(\\w+)`( ○)? \\| [^|]+ \\| ([^|]+) \\|");
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.gangmu");

    /** A row of the table. */
    private record Room(int floor, String name, boolean planned, List<String> leansOn) {}

    private static final Map<String, Room> ROOMS = rooms();

    @Test
    void tableNamesEveryRoomThatStandsAndNoOther() {
        TreeSet<String> standing = new TreeSet<>();
        CLASSES.forEach(type -> standing.add(room(type)));
        assertThat(ROOMS.values().stream().filter(room -> !room.planned()).map(Room::name))
                .containsExactlyInAnyOrderElementsOf(standing);
    }

    @Test
    void roomsLeanOnLowerFloorsOnly() {
        for (Room room : ROOMS.values()) {
            assertThat(room.leansOn()).allSatisfy(below -> {
                assertThat(ROOMS).containsKey(below);
                assertThat(ROOMS.get(below).floor()).isLessThan(room.floor());
            });
        }
    }

    @Test
    void importsFollowTheTable() {
        List<String> wrong = new ArrayList<>();
        for (JavaClass type : CLASSES) {
            TreeSet<String> allowed = new TreeSet<>();
            addBelow(room(type), allowed);
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                JavaClass target = dependency.getTargetClass();
                boolean ours = target.getPackageName().startsWith(ROOT);
                if (ours && !room(target).equals(room(type)) && !allowed.contains(room(target))) {
                    wrong.add(dependency.getDescription());
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void noTwoRoomsImportEachOther() {
        SlicesRuleDefinition.slices()
                .matching("org.gangmu.(*)..")
                .should()
                .beFreeOfCycles()
                .check(CLASSES);
    }

    @ParameterizedTest
    @CsvSource({
        "com.hankcs.., language",
        "io.pebbletemplates.., render",
        "com.vladsch.flexmark.., render",
        "org.jsoup.., render convert",
        "org.apache.poi.., convert",
        "picocli.., cli",
    })
    void librariesStayInTheirRooms(String library, String rooms) {
        String[] packages =
                Stream.of(rooms.split(" ", -1)).map(room -> ROOT + room + "..").toArray(String[]::new);
        ArchRuleDefinition.noClasses()
                .that()
                .resideOutsideOfPackages(packages)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(CLASSES);
    }

    @Test
    void namesSayWhatAThingIs() {
        ArchRuleDefinition.noClasses()
                .should(ArchConditions.have(new DescribedPredicate<JavaClass>("a name that says nothing") {
                    @Override
                    public boolean test(JavaClass type) {
                        return type.getSimpleName().matches(".*(Util|Utils|Helper|Impl|Manager|Common)");
                    }
                }))
                .check(CLASSES);
    }

    private static String room(JavaClass type) {
        return type.getPackageName().substring(ROOT.length()).split("\\.", 2)[0];
    }

    private static void addBelow(String name, Set<String> allowed) {
        for (String below : ROOMS.get(name).leansOn()) {
            if (allowed.add(below)) {
                addBelow(below, allowed);
            }
        }
    }

    private static Map<String, Room> rooms() {
        Map<String, Room> rooms = new LinkedHashMap<>();
        try {
            for (String line : Files.readAllLines(Path.of("ARCHITECTURE.md"))) {
                Matcher row = ROW.matcher(line);
                if (row.matches()) {
                    String below = row.group(4).strip();
                    List<String> leansOn = below.equals("–") ? List.of() : List.of(below.split(", ", -1));
                    boolean planned = row.group(3) != null;
                    rooms.put(row.group(2), new Room(Integer.parseInt(row.group(1)), row.group(2), planned, leansOn));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return rooms;
    }
}
