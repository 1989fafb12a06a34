package fr.esmsnumerique.financement.lot.web;

import fr.esmsnumerique.contrats.financement.api.LotsDeVersementsApi;
import fr.esmsnumerique.contrats.financement.modele.LotDemande;
import fr.esmsnumerique.contrats.financement.modele.LotVersements;
import fr.esmsnumerique.contrats.financement.modele.PageLots;
import fr.esmsnumerique.financement.lot.application.Formation;
import fr.esmsnumerique.financement.lot.application.FormerLot;
import fr.esmsnumerique.financement.lot.application.Lots;
import fr.esmsnumerique.financement.lot.model.Ecarte;
import fr.esmsnumerique.financement.lot.model.EtatLot;
import fr.esmsnumerique.financement.lot.model.Lot;
import fr.esmsnumerique.financement.subvention.application.Subventions;
import fr.esmsnumerique.financement.subvention.application.Subventions.Selection;
import fr.esmsnumerique.financement.subvention.web.Acces;
import fr.esmsnumerique.kernel.Region;
import fr.esmsnumerique.support.securite.ActeurCourant;
import fr.esmsnumerique.support.securite.Role;
import fr.esmsnumerique.support.web.Curseur;
import fr.esmsnumerique.support.web.Probleme;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Batches sent to the fund manager. Whole account numbers leave by one door: the file, for the region's financial officers. */
@RestController
class LotController implements LotsDeVersementsApi {

    static final Role[] LECTEURS = {
        Role.ARS_INSTRUCTEUR, Role.ARS_FINANCIER, Role.ARS_DECIDEUR, Role.CNSA_PILOTE, Role.DNS_PILOTE
    };

    private final Acces acces;
    private final ActeurCourant acteurs;
    private final FormerLot former;
    private final Lots lots;
    private final Subventions subventions;

    LotController(Acces acces, ActeurCourant acteurs, FormerLot former, Lots lots, Subventions subventions) {
        this.acces = acces;
        this.acteurs = acteurs;
        this.former = former;
        this.lots = lots;
        this.subventions = subventions;
    }

    @Override
    public ResponseEntity<PageLots> listerLots(@Nullable String region, @Nullable String curseur, Integer limite) {
        String apres = curseur == null ? null : Curseur.decoder(curseur);
        Selection selection = acces.selection(region, apres, null, limite, LECTEURS);
        List<Lot> lus = lots.lister(selection.region(), apres, limite);
        PageLots page =
                new PageLots().elements(lus.stream().map(LotMapper::resume).toList());
        if (lus.size() == limite) {
            page.curseurSuivant(Curseur.encoder(Lots.position(lus.getLast())));
        }
        return ResponseEntity.ok(page);
    }

    @Override
    public ResponseEntity<LotVersements> formerLot(String idempotencyKey, LotDemande demande) {
        Region region = acces.region(Role.ARS_FINANCIER);
        List<String> choisis = demande.getVersements();
        Set<String> voulus = choisis == null ? Set.of() : Set.copyOf(choisis);
        return switch (former.former(region, acces.agent(), voulus)) {
            case Formation.Forme(Lot lot) ->
                ResponseEntity.status(HttpStatus.CREATED).body(LotMapper.detail(lot, subventions));
            case Formation.Vide(List<Ecarte> ecartes) -> throw vide(ecartes);
        };
    }

    @Override
    public ResponseEntity<LotVersements> lireLot(String numero) {
        return ResponseEntity.ok(LotMapper.detail(exiger(numero, LECTEURS), subventions));
    }

    @Override
    public ResponseEntity<Resource> telechargerLot(String numero) {
        Lot lot = exiger(numero, Role.ARS_FINANCIER);
        if (lot.etat() == EtatLot.EN_PREPARATION) {
            throw Probleme.conflit(
                            "lot.en_preparation",
                            "Lot en préparation",
                            "Une panne l'a interrompu : redemandez la transmission, elle le terminera.")
                    .exception();
        }
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(numero + ".csv")
                                .build()
                                .toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(new ByteArrayResource(lot.contenu().getBytes(StandardCharsets.UTF_8)));
    }

    private Lot exiger(String numero, Role... unDe) {
        acteurs.exiger(unDe);
        Lot lot = lots.lire(numero)
                .orElseThrow(() -> Probleme.introuvable("lot.introuvable", "Ce lot n'existe pas.")
                        .exception());
        acteurs.exigerRegion(lot.region());
        return lot;
    }

    private static RuntimeException vide(List<Ecarte> ecartes) {
        String detail = ecartes.isEmpty()
                ? "Aucun versement validé n'attend d'être transmis dans votre région."
                : ecartes.stream()
                        .map(e -> e.versementId() + " : " + e.raison())
                        .collect(Collectors.joining(" ", "Aucun versement ne peut être transmis. ", ""));
        return Probleme.conflit("lot.vide", "Rien à transmettre", detail).exception();
    }
}
