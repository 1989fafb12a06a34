package fr.esmsnumerique.usage.mandat.web;

import fr.esmsnumerique.contrats.usage.api.MandatsApi;
import fr.esmsnumerique.contrats.usage.modele.DemandeMandat;
import fr.esmsnumerique.contrats.usage.modele.EtatMandat;
import fr.esmsnumerique.contrats.usage.modele.ListeMandats;
import fr.esmsnumerique.contrats.usage.modele.RevocationMandat;
import fr.esmsnumerique.kernel.Horloge;
import fr.esmsnumerique.kernel.NumeroFiness;
import fr.esmsnumerique.support.securite.ActeurCourant;
import fr.esmsnumerique.support.securite.Role;
import fr.esmsnumerique.support.web.Probleme;
import fr.esmsnumerique.usage.mandat.application.DonnerMandat;
import fr.esmsnumerique.usage.mandat.model.Mandat;
import fr.esmsnumerique.usage.mandat.model.Mandat.Revocation;
import fr.esmsnumerique.usage.mandat.model.Mandats;
import fr.esmsnumerique.usage.mandat.model.RefusMandat;
import fr.esmsnumerique.usage.projet.model.Projet;
import fr.esmsnumerique.usage.projet.web.AccesProjet;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Mandates: a carrier gives and withdraws them, an editor's system reads its own. */
@RestController
class MandatController implements MandatsApi {

    private final AccesProjet acces;
    private final ActeurCourant acteurs;
    private final Mandats mandats;
    private final DonnerMandat donner;
    private final Horloge horloge;

    MandatController(AccesProjet acces, ActeurCourant acteurs, Mandats mandats, DonnerMandat donner, Horloge horloge) {
        this.acces = acces;
        this.acteurs = acteurs;
        this.mandats = mandats;
        this.donner = donner;
        this.horloge = horloge;
    }

    @Override
    public ResponseEntity<ListeMandats> listerMandats(String dossierId) {
        acces.lisible(dossierId);
        return liste(mandats.duProjet(dossierId));
    }

    @Override
    public ResponseEntity<ListeMandats> listerMandatsRecus() {
        return liste(mandats.duSysteme(acteurs.exiger(Role.SYSTEME_EXTERNE).sujet()));
    }

    @Override
    public ResponseEntity<fr.esmsnumerique.contrats.usage.modele.Mandat> donnerMandat(
            String dossierId, String idempotencyKey, DemandeMandat demande) {
        Projet projet = acces.porte(dossierId);
        if (!demande.getEssms().stream().allMatch(NumeroFiness::estValide)) {
            throw refus(RefusMandat.ESSMS_HORS_PROJET);
        }
        DonnerMandat.Demande voulu = new DonnerMandat.Demande(
                demande.getSysteme(),
                demande.getEssms().stream().map(NumeroFiness::new).toList(),
                demande.getDu(),
                demande.getAu());
        return switch (donner.executer(projet, voulu, acteurs.acteur().nom())) {
            case DonnerMandat.Resultat.Donne(Mandat mandat) ->
                ResponseEntity.status(HttpStatus.CREATED).body(rendre(mandat));
            case DonnerMandat.Resultat.Refuse(RefusMandat refus) -> throw refus(refus);
        };
    }

    /** The mandate of somebody else's project is refused as the project itself is. */
    @Override
    public ResponseEntity<fr.esmsnumerique.contrats.usage.modele.Mandat> revoquerMandat(
            String mandatId, String idempotencyKey, RevocationMandat revocation) {
        acteurs.exiger(Role.PORTEUR);
        Mandat mandat = mandats.lire(mandatId)
                .orElseThrow(() -> Probleme.introuvable("mandat.introuvable", "Aucun mandat ne porte ce numéro.")
                        .exception());
        acces.porte(mandat.dossierId());
        Mandat fini = mandat.revoque(new Revocation(acteurs.acteur().nom(), horloge.instant(), revocation.getMotif()));
        if (!mandats.revoquer(fini)) {
            throw Probleme.conflit("mandat.revoque", "Mandat déjà retiré", "Ce mandat est déjà retiré : relisez-le.")
                    .exception();
        }
        return ResponseEntity.ok(rendre(fini));
    }

    private ResponseEntity<ListeMandats> liste(List<Mandat> lus) {
        return ResponseEntity.ok(
                new ListeMandats().elements(lus.stream().map(this::rendre).toList()));
    }

    private fr.esmsnumerique.contrats.usage.modele.Mandat rendre(Mandat mandat) {
        Optional<Revocation> fin = Optional.ofNullable(mandat.revocation());
        return new fr.esmsnumerique.contrats.usage.modele.Mandat()
                .id(mandat.id())
                .dossierId(mandat.dossierId())
                .systeme(mandat.systeme())
                .essms(mandat.essms().stream().map(NumeroFiness::valeur).toList())
                .du(mandat.du())
                .au(mandat.au())
                .etat(EtatMandat.valueOf(mandat.etat(horloge.aujourdhui()).name()))
                .donnePar(mandat.donnePar())
                .donneLe(mandat.donneLe())
                .revoquePar(fin.map(Revocation::par).orElse(null))
                .revoqueLe(fin.map(Revocation::le).orElse(null))
                .motifRevocation(fin.map(Revocation::motif).orElse(null));
    }

    private static RuntimeException refus(RefusMandat refus) {
        Probleme probleme = switch (refus) {
            case ESSMS_HORS_PROJET ->
                Probleme.refus(
                        422,
                        "essms.hors_projet",
                        "ESSMS hors du projet",
                        "Un mandat ne porte que sur des ESSMS du projet : retirez les autres.");
            case DATES ->
                Probleme.refus(
                        422,
                        "mandat.dates",
                        "Dates du mandat",
                        "Le mandat finit aujourd'hui ou plus tard, et pas avant son premier jour : corrigez ses dates.");
            case RECOUVREMENT ->
                Probleme.conflit(
                        "mandat.recouvrement",
                        "Mandat déjà donné",
                        "Ce logiciel a déjà mandat pour l'un de ces ESSMS sur une partie de la période : retirez-le d'abord.");
            case TROP ->
                Probleme.conflit(
                        "mandat.trop",
                        "Trop de mandats",
                        "Le projet compte déjà 100 mandats : écrivez à la CNSA pour en ouvrir d'autres.");
        };
        return probleme.exception();
    }
}
