package org.librarycpd.kit.http;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** A part of a list and, where there is more, the key of its last row. */
public record Page<T>(List<T> items, @JsonIgnore UUID last) {

    /** Cuts a list that was read one row longer than asked for. */
    public static <T> Page<T> of(List<T> oneTooMany, PageRequest asked, Function<T, UUID> id) {
        if (oneTooMany.size() <= asked.limit()) {
            return new Page<>(oneTooMany, null);
        }
        var items = oneTooMany.subList(0, asked.limit());
        return new Page<>(items, id.apply(items.get(items.size() - 1)));
    }

    public <V> Page<V> map(Function<T, V> view) {
        return new Page<>(items.stream().map(view).toList(), last);
    }
}
