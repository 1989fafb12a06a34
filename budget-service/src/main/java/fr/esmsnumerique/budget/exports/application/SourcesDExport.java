package fr.esmsnumerique.budget.exports.application;

import fr.esmsnumerique.budget.exports.model.NatureDExport;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The source of each kind of export. */
public final class SourcesDExport {

    private final Map<NatureDExport, SourceDExport> parNature = new EnumMap<>(NatureDExport.class);

    public SourcesDExport(List<SourceDExport> sources) {
        sources.forEach(source -> source.natures().forEach(nature -> parNature.put(nature, source)));
    }

    SourceDExport pour(NatureDExport nature) {
        return Optional.ofNullable(parNature.get(nature))
                .orElseThrow(() -> new IllegalStateException("Aucune source pour " + nature));
    }
}
