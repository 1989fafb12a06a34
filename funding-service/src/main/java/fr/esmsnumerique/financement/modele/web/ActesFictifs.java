package fr.esmsnumerique.financement.modele.web;

import fr.esmsnumerique.documents.Bloc;
import fr.esmsnumerique.documents.Redaction;
import fr.esmsnumerique.financement.document.Acte;
import fr.esmsnumerique.financement.modele.model.ChampInsere;
import fr.esmsnumerique.financement.modele.model.NatureDocument;
import fr.esmsnumerique.kernel.Montant;
import fr.esmsnumerique.kernel.Region;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** An act about nobody, for previews: each block says what will stand there. */
final class ActesFictifs {

    private static final LocalDate JOUR = LocalDate.of(2025, 10, 1);

    private ActesFictifs() {}

    static Acte de(NatureDocument nature, Region region) {
        Map<ChampInsere, String> textes = new EnumMap<>(ChampInsere.class);
        textes.put(ChampInsere.PORTEUR, "Association d'exemple");
        textes.put(ChampInsere.FINESS_PORTEUR, "990000001");
        textes.put(ChampInsere.DOSSIER, "G25-" + region.code() + "-0000");
        textes.put(ChampInsere.CAMPAGNE, "G25");
        textes.put(ChampInsere.REGION, region.nom());
        textes.put(ChampInsere.REFERENCE, "DA-2025-" + region.code() + "-0000");
        textes.put(ChampInsere.DATE, "1er octobre 2025");
        textes.put(ChampInsere.MONTANT, "420 000,00 €");
        textes.put(ChampInsere.NOMBRE_ESSMS, "20");
        textes.put(ChampInsere.SOLUTION, "Solution d'exemple");
        textes.put(ChampInsere.EDITEUR, "Éditeur d'exemple");
        Map<ChampInsere, Consumer<Redaction>> blocs = new EnumMap<>(ChampInsere.class);
        ChampInsere.de(nature).stream()
                .filter(ChampInsere::bloc)
                .forEach(champ -> blocs.put(champ, r -> bloc(champ, r)));
        return new Acte(
                nature,
                "G25-" + region.code() + "-0000",
                "G25",
                region,
                "DA-2025-" + region.code() + "-0000",
                JOUR,
                new Montant(42_000_000),
                true,
                null,
                List.of("Association d'exemple", "FINESS juridique 990000001"),
                textes,
                blocs,
                _ -> {});
    }

    private static void bloc(ChampInsere champ, Redaction redaction) {
        redaction.ajouter(new Bloc.Tableau(
                champ.description(),
                List.of(Bloc.Colonne.texte(champ.description(), 0.7f), Bloc.Colonne.nombre("Exemple", 0.3f)),
                List.of(Bloc.Ligne.de("Rempli d'après le dossier", "420 000,00 €"))));
    }
}
