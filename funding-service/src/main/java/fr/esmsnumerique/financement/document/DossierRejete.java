package fr.esmsnumerique.financement.document;

import fr.esmsnumerique.documents.Redaction;
import fr.esmsnumerique.financement.modele.model.ChampInsere;
import fr.esmsnumerique.financement.modele.model.NatureDocument;
import fr.esmsnumerique.financement.subvention.model.Dates;
import fr.esmsnumerique.kernel.Region;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * A file that the ARS did not retain, as eligibility-service holds it.
 *
 * @param numeroPorteur FINESS juridique
 * @param motif grounds of the decision, a paragraph per line
 */
public record DossierRejete(
        String dossierId,
        String campagne,
        Region region,
        String porteur,
        String numeroPorteur,
        String solution,
        String editeur,
        String motif,
        LocalDate date) {

    public Acte acte() {
        Map<ChampInsere, Consumer<Redaction>> blocs = new EnumMap<>(ChampInsere.class);
        List<String> motifs =
                motif.lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
        blocs.put(ChampInsere.MOTIFS, r -> r.liste(motifs));
        return new Acte(
                NatureDocument.REFUS,
                dossierId,
                campagne,
                region,
                "RJ-" + dossierId,
                date,
                null,
                false,
                null,
                List.of(porteur, "FINESS juridique " + numeroPorteur),
                textes(),
                blocs,
                _ -> {});
    }

    private Map<ChampInsere, String> textes() {
        Map<ChampInsere, String> textes = new EnumMap<>(ChampInsere.class);
        textes.put(ChampInsere.PORTEUR, porteur);
        textes.put(ChampInsere.FINESS_PORTEUR, numeroPorteur);
        textes.put(ChampInsere.DOSSIER, dossierId);
        textes.put(ChampInsere.CAMPAGNE, campagne);
        textes.put(ChampInsere.REGION, region.nom());
        textes.put(ChampInsere.REFERENCE, "RJ-" + dossierId);
        textes.put(ChampInsere.DATE, Dates.format(date));
        textes.put(ChampInsere.SOLUTION, solution);
        textes.put(ChampInsere.EDITEUR, editeur);
        return textes;
    }
}
