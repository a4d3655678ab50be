package org.librarycpd.appraisal;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import org.librarycpd.appraisal.needs.CountRegions;
import org.librarycpd.appraisal.needs.NeedsReports;
import org.librarycpd.appraisal.staff.rest.ExpertsDoor;
import org.librarycpd.kit.security.Tenant;
import org.librarycpd.test.HouseRules;

@AnalyzeClasses(packages = "org.librarycpd.appraisal", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchTests house = ArchTests.in(HouseRules.class);

    @ArchTest
    static final ArchRule only_an_experts_assignment_leads_into_another_library = noClasses()
            .that()
            .doNotHaveFullyQualifiedName(ExpertsDoor.class.getName())
            .should()
            .callMethod(Tenant.class, "enter", String.class);

    @ArchTest
    static final ArchRule only_the_count_of_regions_reads_what_all_libraries_show = noClasses()
            .that()
            .doNotHaveFullyQualifiedName(CountRegions.class.getName())
            .should()
            .callMethod(NeedsReports.class, "ofAllLibraries", Instant.class, Instant.class);
}
