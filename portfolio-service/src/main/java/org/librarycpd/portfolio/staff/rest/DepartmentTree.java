package org.librarycpd.portfolio.staff.rest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.librarycpd.portfolio.staff.Department;

/** The departments of a library as they stand below each other. */
record DepartmentTree(List<Branch> departments) {

    record Branch(UUID id, String code, String name, List<Branch> departments) {}

    static DepartmentTree of(List<Department> departments, Locale language) {
        var branches = new HashMap<UUID, Branch>();
        departments.forEach(
                d -> branches.put(d.id(), new Branch(d.id(), d.code(), d.name().in(language), new ArrayList<>())));
        var roots = new ArrayList<Branch>();
        departments.forEach(d -> {
            var siblings =
                    d.parentId() == null ? roots : branches.get(d.parentId()).departments();
            siblings.add(branches.get(d.id()));
        });
        return new DepartmentTree(roots);
    }
}
