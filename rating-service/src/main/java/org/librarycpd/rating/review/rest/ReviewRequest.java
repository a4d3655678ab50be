package org.librarycpd.rating.review.rest;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.UUID;
import org.librarycpd.rating.review.Review.Opinion;

/** @param language of the text; where it is missing, the language of the request */
public record ReviewRequest(
        @NotNull UUID runId,
        @NotNull @Min(1) @Max(5) Integer rating,
        @Size(min = 1, max = 4000) String text,
        @Pattern(regexp = "ru|en") String language) {

    Opinion opinion(Locale asked) {
        return new Opinion(rating, text, language == null ? asked.getLanguage() : language);
    }
}
