package org.librarycpd.appraisal.competency.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.librarycpd.appraisal.competency.FrameworkLevel;
import org.librarycpd.kit.http.Text;

public record DescribeFrameworkRequest(
        @NotNull @Valid Text title,
        @NotNull @Size(min = 1, max = 20) List<@NotNull @Valid FrameworkLevel> levels) {}
