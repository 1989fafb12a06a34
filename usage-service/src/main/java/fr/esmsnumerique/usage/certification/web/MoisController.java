package fr.esmsnumerique.usage.certification.web;

import fr.esmsnumerique.contrats.usage.api.SuiviMoisApi;
import fr.esmsnumerique.contrats.usage.modele.EtapeMois;
import fr.esmsnumerique.contrats.usage.modele.EtatMois;
import fr.esmsnumerique.contrats.usage.modele.GesteMois;
import fr.esmsnumerique.contrats.usage.modele.ListeMois;
import fr.esmsnumerique.contrats.usage.modele.PeriodeMois;
import fr.esmsnumerique.contrats.usage.modele.PeriodeMotivee;
import fr.esmsnumerique.contrats.usage.modele.SuiviMois;
import fr.esmsnumerique.kernel.Horloge;
import fr.esmsnumerique.support.securite.Acteur;
import fr.esmsnumerique.support.securite.ActeurCourant;
import fr.esmsnumerique.usage.certification.application.ConduireMois;
import fr.esmsnumerique.usage.certification.application.LireMois;
import fr.esmsnumerique.usage.certification.model.MoisDeclare;
import fr.esmsnumerique.usage.certification.model.RefusSuivi;
import fr.esmsnumerique.usage.certification.model.ResultatSuivi;
import fr.esmsnumerique.usage.certification.model.SuiviProjet;
import fr.esmsnumerique.usage.certification.model.SuiviProjet.Auteur;
import fr.esmsnumerique.usage.certification.model.Suivis;
import fr.esmsnumerique.usage.projet.model.Projet;
import fr.esmsnumerique.usage.projet.web.AccesProjet;
import fr.esmsnumerique.usage.vraisemblance.application.SuivreAnomalies;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Certification of months by the carrier; validation, or a request to do again, by the ARS. */
@RestController
class MoisController implements SuiviMoisApi {

    private final AccesProjet acces;
    private final ActeurCourant acteurs;
    private final LireMois mois;
    private final Suivis suivis;
    private final ConduireMois conduire;
    private final SuivreAnomalies anomalies;
    private final Horloge horloge;

    MoisController(
            AccesProjet acces,
            ActeurCourant acteurs,
            LireMois mois,
            Suivis suivis,
            ConduireMois conduire,
            SuivreAnomalies anomalies,
            Horloge horloge) {
        this.acces = acces;
        this.acteurs = acteurs;
        this.mois = mois;
        this.suivis = suivis;
        this.conduire = conduire;
        this.anomalies = anomalies;
        this.horloge = horloge;
    }

    @Override
    public ResponseEntity<ListeMois> listerMois(String dossierId) {
        return rendre(acces.lisible(dossierId));
    }

    @Override
    public ResponseEntity<ListeMois> certifierMois(String dossierId, String idempotencyKey, PeriodeMois periode) {
        Projet projet = acces.porte(dossierId);
        return conduire(projet, periode.getDu(), periode.getAu(), (suivi, m) -> suivi.certifier(m, auteur(null)));
    }

    @Override
    public ResponseEntity<ListeMois> validerMois(String dossierId, String idempotencyKey, PeriodeMois periode) {
        Projet projet = acces.instruit(dossierId);
        return conduire(projet, periode.getDu(), periode.getAu(), (suivi, m) -> {
            List<String> ouvertes =
                    anomalies.ouvertes(projet, m.getFirst().mois(), m.getLast().mois());
            return ouvertes.isEmpty()
                    ? suivi.valider(m, auteur(null))
                    : new ResultatSuivi.Refuse(RefusSuivi.ANOMALIES_OUVERTES, ouvertes);
        });
    }

    @Override
    public ResponseEntity<ListeMois> demanderReprise(String dossierId, String idempotencyKey, PeriodeMotivee periode) {
        Projet projet = acces.instruit(dossierId);
        return conduire(
                projet, periode.getDu(), periode.getAu(), (suivi, m) -> suivi.reprendre(m, auteur(periode.getMotif())));
    }

    private ResponseEntity<ListeMois> conduire(Projet projet, String du, @Nullable String au, ConduireMois.Acte acte) {
        YearMonth debut = YearMonth.parse(du);
        YearMonth fin = au == null ? debut : YearMonth.parse(au);
        return switch (conduire.executer(projet, debut, fin, acte)) {
            case ResultatSuivi.Fait _ -> rendre(projet);
            case ResultatSuivi.Refuse refuse -> throw RefusSuivis.exception(refuse);
        };
    }

    private Auteur auteur(@Nullable String motif) {
        Acteur acteur = acteurs.acteur();
        return new Auteur(acteur.sujet(), acteur.nom(), horloge.instant(), motif);
    }

    private ResponseEntity<ListeMois> rendre(Projet projet) {
        SuiviProjet suivi = suivis.de(projet.dossierId());
        return ResponseEntity.ok(new ListeMois()
                .elements(mois.tous(projet).stream()
                        .map(m -> mois(projet, suivi, m))
                        .toList()));
    }

    private static SuiviMois mois(Projet projet, SuiviProjet suivi, MoisDeclare declare) {
        var connu = suivi.de(declare.mois());
        return new SuiviMois()
                .mois(declare.mois().toString())
                .etat(EtatMois.valueOf(connu.etat(declare.empreinte()).name()))
                .corrigeDepuis(connu.corrigeDepuis(declare.empreinte()))
                .essmsDeclares(declare.declares())
                .essms(projet.essms().size())
                .manques(declare.manques())
                .etapes(connu.etapes().stream()
                        .map(e -> new EtapeMois()
                                .geste(GesteMois.valueOf(e.geste().name()))
                                .le(e.le())
                                .par(e.nom())
                                .motif(Objects.requireNonNullElse(e.motif(), "")))
                        .toList());
    }
}
