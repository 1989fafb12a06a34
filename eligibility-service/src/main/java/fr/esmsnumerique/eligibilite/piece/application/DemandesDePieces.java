package fr.esmsnumerique.eligibilite.piece.application;

import fr.esmsnumerique.eligibilite.campagne.application.LireRegles;
import fr.esmsnumerique.eligibilite.dossier.model.Dossier;
import fr.esmsnumerique.eligibilite.projet.model.CodePiece;
import fr.esmsnumerique.kernel.Horloge;
import fr.esmsnumerique.kernel.ReferenceLegale;
import fr.esmsnumerique.support.campagnes.ParametresCampagne;
import fr.esmsnumerique.support.campagnes.ValeurCitee;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Which rules of its campaign ask for a document: the lists that the DOC clauses read. */
@Component
public class DemandesDePieces {

    private static final String PREFIXE = "eligibilite.pieces.";
    private static final List<String> LISTES = List.of(
            "obligatoires",
            "si_groupement",
            "si_entite_nationale",
            "si_equipement",
            "si_amoa",
            "si_financement_specifique",
            "si_confort",
            "si_dpi_ou_ahi_pjm");

    private final LireRegles regles;
    private final Horloge horloge;

    public DemandesDePieces(LireRegles regles, Horloge horloge) {
        this.regles = regles;
        this.horloge = horloge;
    }

    public List<ReferenceLegale> de(Dossier dossier, CodePiece code) {
        return regles.enVigueur(dossier.declare().campagne()).stream()
                .flatMap(p -> listes(p, dossier))
                .filter(liste -> liste.valeur().contains(code.name()))
                .map(ValeurCitee::reference)
                .toList();
    }

    private Stream<ValeurCitee<List<String>>> listes(ParametresCampagne parametres, Dossier dossier) {
        LocalDate jour = horloge.aujourdhui();
        return LISTES.stream()
                .map(liste -> PREFIXE + liste)
                .filter(cle -> parametres.donne(cle, jour, dossier.region()))
                .map(cle -> parametres.liste(cle, jour, dossier.region()));
    }
}
