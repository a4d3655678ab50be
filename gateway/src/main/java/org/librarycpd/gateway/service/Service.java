package org.librarycpd.gateway.service;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The five services, each with the nouns that it owns under {@code /api/v1}. */
public enum Service {
    PORTFOLIO(
            "me",
            "libraries",
            "departments",
            "positions",
            "staff-members",
            "staff-imports",
            "appointments",
            "delegations",
            "portfolios",
            "portfolio-entries",
            "learning-plans",
            "development-budgets",
            "learning-time-allotments",
            "hr-notices",
            "placements",
            "mentorships",
            "stretch-assignments",
            "responsibilities",
            "revalidations",
            "certificates",
            "sponsorships"),
    APPRAISAL(
            "competency-frameworks",
            "competency-profiles",
            "self-assessments",
            "questionnaires",
            "appraisal-policies",
            "appraisal-cycles",
            "appraisals",
            "appraisal-opinions",
            "expert-assignments",
            "competency-gaps",
            "outcomes",
            "learning-needs-surveys",
            "learning-needs-reports",
            "contests"),
    REGISTRY(
            "providers",
            "programmes",
            "programme-runs",
            "enrolments",
            "certifications",
            "attestations",
            "education-standards",
            "exchange-items",
            "opportunities",
            "oai"),
    RATING(
            "reviews",
            "experts",
            "evaluations",
            "programme-scores",
            "provider-scores",
            "rankings",
            "effectiveness-reports"),
    NOTIFICATION("notifications", "notification-preferences", "webhooks", "calendar.ics");

    @SuppressWarnings("ImmutableEnumChecker")
    private final Set<String> nouns;

    Service(String... nouns) {
        this.nouns = Set.of(nouns);
    }

    public static Optional<Service> owning(String noun) {
        return Arrays.stream(values())
                .filter(service -> service.nouns.contains(noun))
                .findFirst();
    }

    public static Optional<Service> named(String label) {
        return Arrays.stream(values())
                .filter(service -> service.label().equals(label))
                .findFirst();
    }

    Set<String> nouns() {
        return nouns;
    }

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
