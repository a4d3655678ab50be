package org.librarycpd.portfolio.mine;

import java.util.List;
import java.util.UUID;
import org.librarycpd.kit.http.PageRequest;
import org.librarycpd.portfolio.mine.Portfolio.Line;

public interface Portfolios {

    Portfolio of(UUID personId);

    /** Of everybody with an account. */
    List<Line> list(PageRequest page);
}
