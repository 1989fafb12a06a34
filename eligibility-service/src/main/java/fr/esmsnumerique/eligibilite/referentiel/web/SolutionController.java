package fr.esmsnumerique.eligibilite.referentiel.web;

import fr.esmsnumerique.contrats.eligibilite.api.SolutionApi;
import fr.esmsnumerique.contrats.eligibilite.modele.HistoriqueObjet;
import fr.esmsnumerique.contrats.eligibilite.modele.PageSolutions;
import fr.esmsnumerique.contrats.eligibilite.modele.ReferencementSegur;
import fr.esmsnumerique.contrats.eligibilite.modele.SensTri;
import fr.esmsnumerique.contrats.eligibilite.modele.SolutionConnue;
import fr.esmsnumerique.contrats.eligibilite.modele.StatutSolution;
import fr.esmsnumerique.contrats.eligibilite.modele.TriSolutions;
import fr.esmsnumerique.eligibilite.referentiel.application.LireListes;
import fr.esmsnumerique.eligibilite.referentiel.model.ObjetReference.Fiche;
import fr.esmsnumerique.kernel.Horloge;
import fr.esmsnumerique.support.securite.ActeurCourant;
import fr.esmsnumerique.support.web.Probleme;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Both lists of solutions are public: any authenticated caller reads them. */
@RestController
class SolutionController implements SolutionApi {

    private final LireListes listes;
    private final ActeurCourant acteurs;
    private final Horloge horloge;
    private final JsonMapper json;

    SolutionController(LireListes listes, ActeurCourant acteurs, Horloge horloge, JsonMapper json) {
        this.listes = listes;
        this.acteurs = acteurs;
        this.horloge = horloge;
        this.json = json;
    }

    @Override
    public ResponseEntity<PageSolutions> listerSolutions(
            @Nullable String q,
            @Nullable StatutSolution statut,
            @Nullable String couloir,
            @Nullable String profil,
            @Nullable Boolean auSad,
            @Nullable TriSolutions tri,
            @Nullable SensTri sens,
            @Nullable String curseur,
            @Nullable Integer limite) {
        acteurs.acteur();
        String cherche = q == null ? "" : Tranche.depouille(q.strip());
        Predicate<SolutionConnue> voulue =
                s -> (Tranche.depouille(s.getCodeSolution() + " " + s.getNom() + " " + s.getEditeur())
                                .contains(cherche))
                        && (statut == null || s.getStatut() == statut)
                        && (auSad == null || auSad.equals(s.getAuSad()))
                        && dansUn(s, couloir, ReferencementSegur::getCouloir)
                        && dansUn(s, profil, ReferencementSegur::getProfil);
        Tranche<SolutionConnue> tranche = Tranche.de(
                listes.solutions().stream().map(this::enContrat).filter(voulue).toList(),
                cle(Objects.requireNonNullElse(tri, TriSolutions.CODE)),
                SolutionConnue::getCodeSolution,
                sens == SensTri.DECROISSANT,
                curseur,
                limite);
        return ResponseEntity.ok(
                new PageSolutions().elements(tranche.elements()).curseurSuivant(tranche.suivant()));
    }

    @Override
    public ResponseEntity<SolutionConnue> lireSolution(String codeSolution) {
        acteurs.acteur();
        return ResponseEntity.ok(enContrat(trouver(codeSolution)));
    }

    @Override
    public ResponseEntity<HistoriqueObjet> lireHistoriqueSolution(String codeSolution) {
        acteurs.acteur();
        return ResponseEntity.ok(new HistoriqueObjet()
                .elements(HistoriqueMapper.changements(trouver(codeSolution).historique())));
    }

    private fr.esmsnumerique.eligibilite.referentiel.model.SolutionConnue trouver(String code) {
        return listes.solution(code)
                .orElseThrow(() -> Probleme.introuvable(
                                "solution.introuvable",
                                "La solution " + code
                                        + " n'est dans aucune liste chargée : vérifiez son code, ou chargez une liste plus récente.")
                        .exception());
    }

    private SolutionConnue enContrat(fr.esmsnumerique.eligibilite.referentiel.model.SolutionConnue connue) {
        LocalDate jour = horloge.aujourdhui();
        return new SolutionConnue()
                .codeSolution(connue.code())
                .nom(connue.texte("nom"))
                .editeur(connue.texte("editeur"))
                .statut(StatutSolution.valueOf(connue.statutAu(jour).name()))
                .candidateDepuis(connue.depuis("candidateDepuis", jour))
                .referenceeDepuis(connue.depuis("referenceeDepuis", jour))
                .auSad(connue.auSadLe(jour))
                .sadDepuis(connue.sad("entreeLe").map(LocalDate::parse).orElse(null))
                .sadJusqua(connue.sad("sortieLe").map(LocalDate::parse).orElse(null))
                .referencements(connue.segur().stream()
                        .flatMap(o -> o.fiches().stream())
                        .map(this::referencement)
                        .toList());
    }

    private ReferencementSegur referencement(Fiche fiche) {
        Map<String, String> champs = new HashMap<>(fiche.champs());
        champs.keySet().removeAll(List.of("codeSolution", "nom", "editeur"));
        return json.convertValue(champs, ReferencementSegur.class);
    }

    private static boolean dansUn(
            SolutionConnue solution, @Nullable String voulu, Function<ReferencementSegur, String> champ) {
        return voulu == null
                || solution.getReferencements().stream()
                        .anyMatch(r -> Tranche.depouille(champ.apply(r)).equals(Tranche.depouille(voulu)));
    }

    private static Function<SolutionConnue, String> cle(TriSolutions tri) {
        return switch (tri) {
            case CODE -> SolutionConnue::getCodeSolution;
            case NOM -> SolutionConnue::getNom;
            case EDITEUR -> SolutionConnue::getEditeur;
            case REFERENCEE_DEPUIS -> s -> Objects.toString(s.getReferenceeDepuis(), "");
        };
    }
}
