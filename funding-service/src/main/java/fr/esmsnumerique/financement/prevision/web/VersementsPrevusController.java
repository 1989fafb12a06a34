package fr.esmsnumerique.financement.prevision.web;

import static fr.esmsnumerique.support.exports.Colonne.date;
import static fr.esmsnumerique.support.exports.Colonne.euros;
import static fr.esmsnumerique.support.exports.Colonne.texte;

import fr.esmsnumerique.contrats.financement.api.VersementsPrevusApi;
import fr.esmsnumerique.contrats.financement.modele.Certitude;
import fr.esmsnumerique.contrats.financement.modele.FormatFichier;
import fr.esmsnumerique.contrats.financement.modele.PageVersementsPrevus;
import fr.esmsnumerique.contrats.financement.modele.Tranche;
import fr.esmsnumerique.contrats.financement.modele.TriVersementsPrevus;
import fr.esmsnumerique.contrats.financement.modele.VersementPrevu;
import fr.esmsnumerique.financement.calcul.web.CalculMapper;
import fr.esmsnumerique.financement.prevision.application.PrevoirPaiements;
import fr.esmsnumerique.financement.prevision.application.PrevoirPaiements.PaiementsAu;
import fr.esmsnumerique.financement.prevision.model.ChoixDePaiements;
import fr.esmsnumerique.financement.prevision.model.PaiementPrevu;
import fr.esmsnumerique.financement.subvention.web.Acces;
import fr.esmsnumerique.kernel.Region;
import fr.esmsnumerique.support.campagnes.CampagnesRecues;
import fr.esmsnumerique.support.exports.Fichiers;
import fr.esmsnumerique.support.exports.FormatExport;
import fr.esmsnumerique.support.exports.TableauExport;
import fr.esmsnumerique.support.web.Curseur;
import fr.esmsnumerique.support.web.Probleme;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** The payments behind any figure of the forecast: their amounts add up to it. */
@RestController
class VersementsPrevusController implements VersementsPrevusApi {

    private final Acces acces;
    private final PrevoirPaiements prevoir;
    private final CampagnesRecues campagnes;

    VersementsPrevusController(Acces acces, PrevoirPaiements prevoir, CampagnesRecues campagnes) {
        this.acces = acces;
        this.prevoir = prevoir;
        this.campagnes = campagnes;
    }

    @Override
    public ResponseEntity<PageVersementsPrevus> listerVersementsPrevus(
            @Nullable String region,
            @Nullable String campagne,
            @Nullable String trimestre,
            @Nullable Tranche tranche,
            @Nullable Certitude certitude,
            TriVersementsPrevus tri,
            @Nullable String curseur,
            Integer limite) {
        PaiementsAu lus = lire(region, campagne);
        List<PaiementPrevu> choisis = choix(trimestre, tranche, certitude, tri).dans(lus.paiements());
        List<PaiementPrevu> suite = curseur == null ? choisis : apres(choisis, curseur);
        List<PaiementPrevu> page = suite.subList(0, Math.min(limite, suite.size()));
        return ResponseEntity.ok(new PageVersementsPrevus()
                .au(lus.au())
                .nombre(choisis.size())
                .totalCentimes(
                        choisis.stream().mapToLong(p -> p.montant().centimes()).sum())
                .elements(
                        page.stream().map(VersementsPrevusController::versement).toList())
                .curseurSuivant(
                        page.size() == suite.size()
                                ? null
                                : Curseur.encoder(page.getLast().id())));
    }

    @Override
    public ResponseEntity<Resource> exporterVersementsPrevus(
            @Nullable String region,
            @Nullable String campagne,
            @Nullable String trimestre,
            @Nullable Tranche tranche,
            @Nullable Certitude certitude,
            TriVersementsPrevus tri,
            FormatFichier format) {
        PaiementsAu lus = lire(region, campagne);
        List<PaiementPrevu> choisis = choix(trimestre, tranche, certitude, tri).dans(lus.paiements());
        return Fichiers.reponse(
                new TableauExport(
                        "versements-prevus-" + lus.au(),
                        "Versements prévus",
                        List.of(
                                texte("Dossier"),
                                texte("Porteur"),
                                texte("Région"),
                                texte("Campagne"),
                                texte("Tranche"),
                                date("Attendu le"),
                                texte("Trimestre"),
                                texte("Certitude"),
                                texte("Motif"),
                                euros("Montant")),
                        choisis.stream().map(VersementsPrevusController::rang)),
                FormatExport.valueOf(format.name()));
    }

    private PaiementsAu lire(@Nullable String region, @Nullable String campagne) {
        Region lue = acces.selection(region, null, null, 1, PrevisionController.LECTEURS)
                .region();
        campagnes.exigerConnue(campagne);
        return prevoir.paiements(lue, campagne);
    }

    private static ChoixDePaiements choix(
            @Nullable String trimestre,
            @Nullable Tranche tranche,
            @Nullable Certitude certitude,
            TriVersementsPrevus tri) {
        return new ChoixDePaiements(
                trimestre,
                tranche == null ? null : fr.esmsnumerique.financement.calcul.model.Tranche.valueOf(tranche.name()),
                certitude == null ? null : certitude == Certitude.CERTAIN,
                ChoixDePaiements.Tri.valueOf(tri.name()));
    }

    private static List<PaiementPrevu> apres(List<PaiementPrevu> choisis, String curseur) {
        return ChoixDePaiements.apres(choisis, Curseur.decoder(curseur))
                .orElseThrow(() -> Probleme.refus(
                                400,
                                "page.curseur_invalide",
                                "Liste changée",
                                "Le dernier versement lu n'est plus à venir : reprenez la lecture à la première page.")
                        .exception());
    }

    private static VersementPrevu versement(PaiementPrevu paiement) {
        return new VersementPrevu()
                .id(paiement.id())
                .dossierId(paiement.dossierId())
                .porteur(paiement.porteur())
                .region(paiement.region().code())
                .campagne(paiement.campagne())
                .tranche(CalculMapper.tranche(paiement.tranche()))
                .attenduLe(paiement.date())
                .trimestre(paiement.trimestre().orElse(null))
                .certitude(PrevisionController.certitude(paiement.motif()))
                .motif(paiement.motif().phrase())
                .montantCentimes(paiement.montant().centimes());
    }

    private static List<? extends @Nullable Object> rang(PaiementPrevu paiement) {
        return Arrays.asList(
                paiement.dossierId(),
                paiement.porteur(),
                paiement.region().code(),
                paiement.campagne(),
                paiement.tranche().libelle(),
                paiement.date(),
                paiement.trimestre().orElse(null),
                PrevisionController.certitude(paiement.motif()).getValue(),
                paiement.motif().phrase(),
                paiement.montant().centimes());
    }
}
