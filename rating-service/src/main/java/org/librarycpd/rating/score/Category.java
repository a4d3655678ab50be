package org.librarycpd.rating.score;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Comparator;

/** Programmes are compared with those of their own category and language. */
@Embeddable
public record Category(@Column(name = "category") String name, String language)
        implements Comparable<Category>, Serializable {

    private static final Comparator<Category> ORDER =
            Comparator.comparing(Category::name).thenComparing(Category::language);

    @Override
    public int compareTo(Category other) {
        return ORDER.compare(this, other);
    }
}
