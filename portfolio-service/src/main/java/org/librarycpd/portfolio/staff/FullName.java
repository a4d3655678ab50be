package org.librarycpd.portfolio.staff;

import jakarta.persistence.Embeddable;

/** Family name, given name and, where there is one, patronymic. */
@Embeddable
public record FullName(String familyName, String givenName, String patronymic) {}
