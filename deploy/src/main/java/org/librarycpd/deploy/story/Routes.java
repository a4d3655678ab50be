package org.librarycpd.deploy.story;

import java.util.Set;

/** Which service stands behind a path, so that a failed step can name the right log. */
final class Routes {
    private static final Set<String> APPRAISAL = Set.of(
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
            "contests");
    private static final Set<String> REGISTRY = Set.of(
            "providers",
            "programmes",
            "programme-runs",
            "certifications",
            "attestations",
            "education-standards",
            "exchange-items",
            "opportunities",
            "oai");
    private static final Set<String> RATING = Set.of(
            "reviews",
            "experts",
            "evaluations",
            "programme-scores",
            "provider-scores",
            "rankings",
            "effectiveness-reports");
    private static final Set<String> NOTIFICATION =
            Set.of("notifications", "notification-preferences", "webhooks", "calendar.ics");

    private Routes() {}

    static String partFor(String path) {
        var noun = path.replaceFirst("^/api/v1/", "").replaceFirst("[/?].*", "");
        if (APPRAISAL.contains(noun)) {
            return "appraisal-service";
        }
        if (REGISTRY.contains(noun)) {
            return "provider-registry-service";
        }
        if (RATING.contains(noun)) {
            return "rating-service";
        }
        return NOTIFICATION.contains(noun) ? "notification-service" : "portfolio-service";
    }
}
