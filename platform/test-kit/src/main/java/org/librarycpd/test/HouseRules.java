package org.librarycpd.test;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import jakarta.ws.rs.HttpMethod;
import java.time.Instant;

/** The architecture nobody has to remember: ARCHITECTURE.md, Inside a service. Each service runs it over its own classes. */
public final class HouseRules {

    private static final String[] EDGES = {"..persistence..", "..messaging..", "..rest.."};

    @ArchTest
    static final ArchRule a_features_root_knows_no_edge = noClasses()
            .that(resideInAPackage("org.librarycpd..").and(not(resideInAnyPackage(EDGES))))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "jakarta.ws.rs..",
                    "io.quarkus.hibernate.orm.panache..",
                    "org.apache.kafka..",
                    "org.librarycpd.kit.outbox..",
                    "org.librarycpd.kit.inbox..",
                    "org.librarycpd..persistence..",
                    "org.librarycpd..messaging..",
                    "org.librarycpd..rest..");

    @ArchTest
    static final ArchRule rest_and_messaging_reach_persistence_through_the_domain = noClasses()
            .that()
            .resideInAnyPackage("..rest..", "..messaging..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.librarycpd..persistence..");

    @ArchTest
    static final ArchRule features_know_each_other_without_cycles =
            slices().matching("org.librarycpd.*.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule every_resource_method_names_its_roles =
            methods().that().areMetaAnnotatedWith(HttpMethod.class).should(nameTheirRoles());

    @ArchTest
    static final ArchRule nobody_asks_the_machine_for_the_time =
            noClasses().should().callMethod(Instant.class, "now");

    @ArchTest
    static final ArchRule names_say_what_a_thing_is =
            classes().should().haveNameNotMatching(".*(Impl|Dto|Manager|Helper|Utils?|Common)");

    @ArchTest
    static final ArchRule entities_have_no_setters = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .should()
            .haveNameMatching("set[A-Z].*");

    @ArchTest
    static final ArchTests sentences = ArchTests.in(SentenceRules.class);

    private HouseRules() {}

    private static ArchCondition<JavaMethod> nameTheirRoles() {
        return new ArchCondition<>("name their roles") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                var owner = method.getOwner();
                var named = method.isAnnotatedWith(RolesAllowed.class)
                        || owner.isAnnotatedWith(RolesAllowed.class)
                        || method.isAnnotatedWith(PermitAll.class);
                if (!named) {
                    events.add(SimpleConditionEvent.violated(method, method.getFullName() + " names no roles"));
                }
            }
        };
    }
}
