package org.claimline;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The table of packages in `docs/architecture.md`, held.
@AnalyzeClasses(packages = "org.claimline", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {

    private static final String ROOT = "org.claimline";

    @ArchTest static final ArchTests packages = ArchTests.in(PackageRules.class);

    static final class PackageRules {
        @ArchTest static final ArchRule series = only("series");
        @ArchTest static final ArchRule formula = only("formula", "series");
        @ArchTest static final ArchRule claim = only("claim", "series", "formula");
        @ArchTest static final ArchRule csv = only("csv", "series");
        @ArchTest static final ArchRule article = only("article", "claim", "csv");
        @ArchTest static final ArchRule board = only("board", "series", "formula", "claim");

        @ArchTest
        static final ArchRule workspace = only("workspace", "series", "formula", "claim", "board");

        @ArchTest
        static final ArchRule store =
                only("store", "series", "formula", "claim", "csv", "board", "workspace");

        @ArchTest
        static final ArchRule plan =
                only("plan", "series", "formula", "claim", "board", "workspace");

        @ArchTest static final ArchRule chart = only("chart", "series", "plan");

        @ArchTest
        static final ArchRule export =
                only(
                        "export",
                        "series",
                        "formula",
                        "claim",
                        "csv",
                        "board",
                        "workspace",
                        "store",
                        "plan",
                        "chart");

        @ArchTest
        static final ArchRule cli =
                only(
                        "cli",
                        "series",
                        "formula",
                        "claim",
                        "csv",
                        "board",
                        "workspace",
                        "store",
                        "plan",
                        "chart",
                        "export");

        @ArchTest
        static final ArchRule app =
                only(
                        "app",
                        "article",
                        "series",
                        "formula",
                        "claim",
                        "csv",
                        "board",
                        "workspace",
                        "store",
                        "plan",
                        "chart",
                        "export");

        @ArchTest
        static final ArchRule main =
                noClasses()
                        .that()
                        .resideInAPackage(ROOT)
                        .should()
                        .dependOnClassesThat(
                                isOursOutside(Set.of(ROOT, ROOT + ".cli", ROOT + ".app")))
                        .because(
                                "the program itself only hands over to the commands or the window");
    }

    @ArchTest
    static final ArchRule seriesKnowsTheJdkAlone =
            classes()
                    .that()
                    .resideInAPackage(ROOT + ".series")
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage("java..", "org.jspecify..", ROOT + ".series");

    @ArchTest
    static final ArchRule csvAloneKnowsCommonsCsv = known("org.apache.commons.csv..", "csv");

    @ArchTest
    static final ArchRule articleAloneKnowsMarkdown = known("org.commonmark..", "article");

    @ArchTest static final ArchRule articleAloneKnowsPages = known("org.jsoup..", "article");

    @ArchTest static final ArchRule exportAloneKnowsSvg = known("org.apache.batik..", "export");

    @ArchTest static final ArchRule exportAloneKnowsPdf = known("org.apache.pdfbox..", "export");

    @ArchTest static final ArchRule csvAloneKnowsWorkbooks = known("org.dhatim..", "csv");

    @ArchTest static final ArchRule appAloneKnowsJavaFx = known("javafx..", "app");

    @ArchTest static final ArchRule appAloneKnowsControlsFx = known("org.controlsfx..", "app");

    @ArchTest
    static final ArchRule chartAloneKnowsJFreeChart =
            noClasses()
                    .that()
                    .resideOutsideOfPackages(ROOT + ".chart..")
                    .should()
                    .dependOnClassesThat(
                            new DescribedPredicate<>(
                                    "are JFreeChart's, but JFreeChart itself and its viewer") {
                                @Override
                                public boolean test(JavaClass type) {
                                    return type.getPackageName().startsWith("org.jfree")
                                            && !type.getPackageName()
                                                    .startsWith("org.jfree.chart.fx")
                                            && !type.getFullName()
                                                    .equals("org.jfree.chart.JFreeChart");
                                }
                            })
                    .because("only the chart package decides where pixels go");

    @ArchTest
    static final ArchRule noCycles = slices().matching(ROOT + ".(*)..").should().beFreeOfCycles();

    private static ArchRule known(String library, String owner) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(ROOT + "." + owner + "..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .because("only " + owner + " may know it");
    }

    private static ArchRule only(String name, String... allowed) {
        Set<String> ours =
                Stream.concat(Stream.of(name), Arrays.stream(allowed))
                        .map(p -> ROOT + "." + p)
                        .collect(Collectors.toSet());
        return noClasses()
                .that()
                .resideInAPackage(ROOT + "." + name + "..")
                .should()
                .dependOnClassesThat(isOursOutside(ours))
                .because(
                        "docs/architecture.md lets "
                                + name
                                + " import "
                                + String.join(", ", allowed));
    }

    private static DescribedPredicate<JavaClass> isOursOutside(Set<String> allowed) {
        return new DescribedPredicate<>("are ours outside " + allowed) {
            @Override
            public boolean test(JavaClass type) {
                return type.getPackageName().startsWith(ROOT)
                        && allowed.stream()
                                .noneMatch(
                                        p ->
                                                type.getPackageName().equals(p)
                                                        || (!p.equals(ROOT)
                                                                && type.getPackageName()
                                                                        .startsWith(p + ".")));
            }
        };
    }
}
