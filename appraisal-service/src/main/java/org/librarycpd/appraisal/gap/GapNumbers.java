package org.librarycpd.appraisal.gap;

import java.util.List;

/** Numbers that people can follow, counted for each library and year. */
public interface GapNumbers {

    List<String> next(int howMany);
}
