package org.gangmu.outline;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.gangmu.source.Removal;

/**
 * One report as a tree. Its passages and sections in order (head, sections, tail), with what was removed put back at its
 * places, are the decoded text, but for white space at the edges of lines, zero-width characters and the breaks of hard wraps.
 *
 * @param part which report of its file this is, from 1; 0 where the file holds one
 * @param title what the report is called
 * @param year the year that it is about
 * @param unit the office that it is about
 * @param genre what kind of report it is
 * @param head what stands before the first section
 * @param sections the sections of level 1
 * @param tail what stands after the last section
 * @param removed the noise that was taken out of this report
 */
public record Outline(
        int part,
        Title title,
        OptionalInt year,
        Optional<String> unit,
        Genre genre,
        List<Passage> head,
        List<Section> sections,
        List<Passage> tail,
        List<Removal> removed) {

    /** Copies the lists. */
    public Outline {
        head = List.copyOf(head);
        sections = List.copyOf(sections);
        tail = List.copyOf(tail);
        removed = List.copyOf(removed);
    }

    /**
     * Gives the passages of one role.
     *
     * @param role the role
     * @return their texts, in order
     */
    public List<String> texts(Passage.Role role) {
        return java.util.stream.Stream.concat(head.stream(), tail.stream())
                .filter(passage -> passage.role() == role)
                .map(Passage::text)
                .toList();
    }
}
