package fr.esmsnumerique.financement.prevision.web;

import fr.esmsnumerique.contrats.financement.api.PrevisionsDePaiementApi;
import fr.esmsnumerique.contrats.financement.modele.Certitude;
import fr.esmsnumerique.contrats.financement.modele.LignePrevision;
import fr.esmsnumerique.contrats.financement.modele.PrevisionPaiements;
import fr.esmsnumerique.contrats.financement.modele.TotalRegion;
import fr.esmsnumerique.financement.calcul.web.CalculMapper;
import fr.esmsnumerique.financement.prevision.application.PrevoirPaiements;
import fr.esmsnumerique.financement.prevision.model.MotifPrevision;
import fr.esmsnumerique.financement.prevision.model.PrevisionPaiements.Cle;
import fr.esmsnumerique.financement.subvention.web.Acces;
import fr.esmsnumerique.kernel.Region;
import fr.esmsnumerique.support.campagnes.CampagnesRecues;
import fr.esmsnumerique.support.exports.ExportCsv;
import fr.esmsnumerique.support.securite.Role;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Payments to come by quarter, on screen and as a table. */
@RestController
class PrevisionController implements PrevisionsDePaiementApi {

    /** The calendar of the steering reads it too, region by region, to recall what is due. */
    static final Role[] LECTEURS = {
        Role.ARS_INSTRUCTEUR, Role.ARS_FINANCIER, Role.ARS_DECIDEUR, Role.CNSA_PILOTE, Role.DNS_PILOTE, Role.SERVICE
    };

    private static final List<String> ENTETE =
            List.of("Région", "Campagne", "Tranche", "Trimestre", "Certitude", "Motif", "Versements", "Montant (€)");

    private final Acces acces;
    private final PrevoirPaiements prevoir;
    private final CampagnesRecues campagnes;

    PrevisionController(Acces acces, PrevoirPaiements prevoir, CampagnesRecues campagnes) {
        this.acces = acces;
        this.prevoir = prevoir;
        this.campagnes = campagnes;
    }

    @Override
    public ResponseEntity<PrevisionPaiements> prevoirPaiements(@Nullable String region, @Nullable String campagne) {
        var prevision = prevision(region, campagne);
        return ResponseEntity.ok(new PrevisionPaiements()
                .au(prevision.au())
                .totalCentimes(prevision.total().montant().centimes())
                .lignes(prevision.lignes().stream()
                        .map(PrevisionController::ligne)
                        .toList())
                .regions(prevision.parRegion().entrySet().stream()
                        .map(r -> new TotalRegion()
                                .region(r.getKey().code())
                                .nombre(r.getValue().nombre())
                                .montantCentimes(r.getValue().montant().centimes()))
                        .toList()));
    }

    @Override
    public ResponseEntity<Resource> exporterPrevisions(@Nullable String region, @Nullable String campagne) {
        var prevision = prevision(region, campagne);
        var total = prevision.total();
        Stream<List<String>> rangs = prevision.lignes().stream().map(ligne -> {
            Cle cle = ligne.cle();
            return List.of(
                    cle.region().code(),
                    cle.campagne(),
                    cle.tranche().libelle(),
                    cle.trimestre() == null ? "" : cle.trimestre(),
                    certitude(cle.motif()).getValue(),
                    cle.motif().phrase(),
                    Integer.toString(ligne.total().nombre()),
                    ExportCsv.euros(ligne.total().montant()));
        });
        List<String> derniere = List.of(
                "TOTAL", "", "", "", "", "", Integer.toString(total.nombre()), ExportCsv.euros(total.montant()));
        byte[] csv = ExportCsv.ecrire(ENTETE, Stream.concat(rangs, Stream.of(derniere)));
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("previsions-" + prevision.au() + ".csv")
                                .build()
                                .toString())
                .body(new ByteArrayResource(csv));
    }

    private fr.esmsnumerique.financement.prevision.model.PrevisionPaiements prevision(
            @Nullable String region, @Nullable String campagne) {
        Region lue = acces.selection(region, null, null, 1, LECTEURS).region();
        campagnes.exigerConnue(campagne);
        return prevoir.prevoir(lue, campagne);
    }

    private static LignePrevision ligne(
            fr.esmsnumerique.financement.prevision.model.PrevisionPaiements.LignePrevision ligne) {
        Cle cle = ligne.cle();
        return new LignePrevision()
                .region(cle.region().code())
                .campagne(cle.campagne())
                .tranche(CalculMapper.tranche(cle.tranche()))
                .trimestre(cle.trimestre())
                .certitude(certitude(cle.motif()))
                .motif(cle.motif().phrase())
                .nombre(ligne.total().nombre())
                .montantCentimes(ligne.total().montant().centimes());
    }

    static Certitude certitude(MotifPrevision motif) {
        return motif.certain() ? Certitude.CERTAIN : Certitude.PROBABLE;
    }
}
