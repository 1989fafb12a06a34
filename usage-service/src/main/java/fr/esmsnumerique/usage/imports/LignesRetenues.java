package fr.esmsnumerique.usage.imports;

import fr.esmsnumerique.kernel.NumeroFiness;
import fr.esmsnumerique.support.tableaux.ErreurImport;
import fr.esmsnumerique.support.tableaux.FichierRecu;
import fr.esmsnumerique.support.tableaux.LigneTable;
import fr.esmsnumerique.support.tableaux.Table;
import fr.esmsnumerique.usage.declaration.application.VerifierDeclaration;
import fr.esmsnumerique.usage.declaration.model.MotifRefus;
import fr.esmsnumerique.usage.projet.model.Essms;
import fr.esmsnumerique.usage.projet.model.Projet;
import java.io.IOException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lines of a file that may be written: one per establishment of the project and elapsed month; the others are already reported. */
final class LignesRetenues {

    private final TreeMap<YearMonth, Map<NumeroFiness, LigneDeclaration>> parMois = new TreeMap<>();
    private final LecteurDeclarations lecteur = new LecteurDeclarations();
    private final Set<NumeroFiness> duProjet;

    private LignesRetenues(Projet projet) {
        duProjet = projet.essms().stream().map(Essms::numeroFiness).collect(Collectors.toSet());
    }

    static LignesRetenues lire(Projet projet, FichierRecu fichier, VerifierDeclaration verifier, SuiviImport suivi)
            throws IOException {
        LignesRetenues retenues = new LignesRetenues(projet);
        try (Table table = Table.ouvrir(fichier, ColonnesDeclaration.CONNUES, ColonnesDeclaration.OBLIGATOIRES)) {
            for (LigneTable ligne = table.suivante(); ligne != null; ligne = table.suivante()) {
                suivi.lue();
                switch (ligne) {
                    case LigneTable.Illisible(int _, var defauts) -> suivi.refuser(defauts);
                    case LigneTable.Lue lue -> retenues.retenir(projet, lue, verifier, suivi);
                }
            }
            suivi.format(table.encodage(), table.separateur());
        }
        return retenues;
    }

    private void retenir(Projet projet, LigneTable.Lue lue, VerifierDeclaration verifier, SuiviImport suivi) {
        List<ErreurImport> defauts = LigneDeclaration.nouvelleListe();
        LigneDeclaration ligne = lecteur.lire(lue, defauts);
        if (ligne == null) {
            suivi.refuser(defauts);
            return;
        }
        Optional<MotifRefus> refus = verifier.essms(duProjet.contains(ligne.essms()), ligne.saisie())
                .or(() -> verifier.mois(projet, ligne.mois(), premierPossible(projet)))
                .or(() -> doublon(ligne));
        if (refus.isPresent()) {
            suivi.refuser(List.of(RaisonsImport.de(ligne.numero(), ligne.essms(), refus.orElseThrow())));
        } else {
            parMois.computeIfAbsent(ligne.mois(), _ -> new LinkedHashMap<>()).put(ligne.essms(), ligne);
        }
    }

    private static YearMonth premierPossible(Projet projet) {
        YearMonth premier = projet.premierMois();
        return premier == null ? YearMonth.from(projet.dateConvention()) : premier;
    }

    /** The first of two lines for the same establishment and month is kept: nothing says that the second is better. */
    private Optional<MotifRefus> doublon(LigneDeclaration ligne) {
        return parMois.getOrDefault(ligne.mois(), Map.of()).containsKey(ligne.essms())
                ? Optional.of(MotifRefus.DOUBLON)
                : Optional.empty();
    }

    Optional<YearMonth> premierMois() {
        return parMois.isEmpty() ? Optional.empty() : Optional.of(parMois.firstKey());
    }

    /** Oldest month first; in a month, lines that give the same reason are written together. */
    List<Groupe> groupes() {
        List<Groupe> groupes = new ArrayList<>();
        parMois.forEach((mois, lignes) -> {
            Map<String, List<LigneDeclaration>> parMotif = new LinkedHashMap<>();
            lignes.values()
                    .forEach(l -> parMotif.computeIfAbsent(
                                    Optional.ofNullable(l.motif()).orElse(""), _ -> new ArrayList<>())
                            .add(l));
            parMotif.forEach((motif, memes) -> groupes.add(new Groupe(mois, motif.isEmpty() ? null : motif, memes)));
        });
        return groupes;
    }

    /** Lines written at once. */
    record Groupe(YearMonth mois, @Nullable String motif, List<LigneDeclaration> lignes) {}
}
