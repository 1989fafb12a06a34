package fr.esmsnumerique.usage.logiciel;

import fr.esmsnumerique.contrats.usage.api.LogicielsApi;
import fr.esmsnumerique.contrats.usage.modele.IssueLigne;
import fr.esmsnumerique.contrats.usage.modele.LigneLot;
import fr.esmsnumerique.contrats.usage.modele.LotDeclarations;
import fr.esmsnumerique.contrats.usage.modele.RapportLot;
import fr.esmsnumerique.contrats.usage.modele.ResultatLigne;
import fr.esmsnumerique.kernel.NumeroFiness;
import fr.esmsnumerique.support.securite.Acteur;
import fr.esmsnumerique.support.securite.ActeurCourant;
import fr.esmsnumerique.support.securite.Role;
import fr.esmsnumerique.usage.declaration.web.DeclarationMapper;
import fr.esmsnumerique.usage.logiciel.Lot.Issue;
import fr.esmsnumerique.usage.logiciel.Lot.Ligne;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Batches over HTTP, for external systems only. */
@RestController
class LogicielController implements LogicielsApi {

    private final ActeurCourant acteurs;
    private final RecevoirLot recevoir;

    LogicielController(ActeurCourant acteurs, RecevoirLot recevoir) {
        this.acteurs = acteurs;
        this.recevoir = recevoir;
    }

    @Override
    public ResponseEntity<RapportLot> envoyerLot(String idempotencyKey, LotDeclarations lot) {
        Acteur acteur = acteurs.exiger(Role.SYSTEME_EXTERNE);
        List<Ligne> lignes = new ArrayList<>();
        lot.getLignes().forEach(l -> lignes.add(ligne(lignes.size(), l)));
        return ResponseEntity.ok(rapport(recevoir.executer(acteur, lignes)));
    }

    private static Ligne ligne(int rang, LigneLot ligne) {
        String numero = ligne.getNumeroFiness();
        return new Ligne(
                rang,
                ligne.getDossierId(),
                YearMonth.parse(ligne.getMois()),
                numero,
                NumeroFiness.estValide(numero) ? new NumeroFiness(numero) : null,
                DeclarationMapper.saisie(ligne.getCompteurs(), ligne.getSansObjet()),
                ligne.getMotif());
    }

    private static RapportLot rapport(Lot lot) {
        List<ResultatLigne> resultats = lot.lignes().stream()
                .map(l -> resultat(l, lot.issues().get(l.rang())))
                .toList();
        return new RapportLot()
                .lignesRecues(resultats.size())
                .ajoutees(compter(resultats, IssueLigne.AJOUTEE))
                .corrigees(compter(resultats, IssueLigne.CORRIGEE))
                .inchangees(compter(resultats, IssueLigne.INCHANGEE))
                .rejetees(compter(resultats, IssueLigne.REJETEE))
                .lignes(resultats);
    }

    private static int compter(List<ResultatLigne> resultats, IssueLigne issue) {
        return (int) resultats.stream().filter(r -> r.getIssue() == issue).count();
    }

    private static ResultatLigne resultat(Ligne ligne, Issue issue) {
        ResultatLigne resultat = new ResultatLigne()
                .rang(ligne.rang() + 1)
                .dossierId(ligne.dossierId())
                .mois(ligne.mois().toString())
                .numeroFiness(ligne.numero());
        return switch (issue) {
            case Issue.Ecrite(var ecriture) -> resultat.issue(IssueLigne.valueOf(ecriture.name()));
            case Issue.Rejetee(var probleme) ->
                resultat.issue(IssueLigne.REJETEE).code(probleme.code()).raison(probleme.detail());
        };
    }
}
