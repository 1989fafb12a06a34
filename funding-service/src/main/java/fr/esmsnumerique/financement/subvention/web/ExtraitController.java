package fr.esmsnumerique.financement.subvention.web;

import fr.esmsnumerique.contrats.financement.api.ExtraitsApi;
import fr.esmsnumerique.contrats.financement.modele.EcheanceAttendue;
import fr.esmsnumerique.contrats.financement.modele.ExtraitFinancement;
import fr.esmsnumerique.contrats.financement.modele.MontantDePoste;
import fr.esmsnumerique.financement.calcul.model.Tranche;
import fr.esmsnumerique.financement.calcul.web.CalculMapper;
import fr.esmsnumerique.financement.prevision.application.PrevoirPaiements;
import fr.esmsnumerique.financement.prevision.model.PaiementPrevu;
import fr.esmsnumerique.financement.subvention.application.SubventionLue;
import fr.esmsnumerique.financement.subvention.application.Subventions;
import fr.esmsnumerique.financement.subvention.application.Subventions.Selection;
import fr.esmsnumerique.financement.subvention.model.Convention;
import fr.esmsnumerique.financement.subvention.model.EtatVersement;
import fr.esmsnumerique.financement.subvention.model.MontantsParPoste;
import fr.esmsnumerique.financement.subvention.model.Subvention;
import fr.esmsnumerique.financement.subvention.model.TypeConvention;
import fr.esmsnumerique.financement.subvention.model.Validation;
import fr.esmsnumerique.support.securite.Role;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** One JSON line per grant for the consolidation; a few hundred bytes for each of the programme's few thousand files. */
@RestController
class ExtraitController implements ExtraitsApi {

    private static final int LOT = 200;

    private final Acces acces;
    private final Subventions subventions;
    private final PrevoirPaiements prevoir;
    private final JsonMapper json;

    ExtraitController(Acces acces, Subventions subventions, PrevoirPaiements prevoir, JsonMapper json) {
        this.acces = acces;
        this.subventions = subventions;
        this.prevoir = prevoir;
        this.json = json;
    }

    @Override
    public ResponseEntity<Resource> extraireFinancements(@Nullable String region, @Nullable Instant depuis) {
        Selection selection = acces.selection(
                region,
                null,
                depuis,
                LOT,
                Role.SERVICE,
                Role.CNSA_PILOTE,
                Role.DNS_PILOTE,
                Role.ARS_INSTRUCTEUR,
                Role.ARS_FINANCIER,
                Role.ARS_DECIDEUR);
        ByteArrayOutputStream flux = new ByteArrayOutputStream();
        List<SubventionLue> lues = subventions.lister(selection);
        while (!lues.isEmpty()) {
            lues.forEach(lue -> ecrire(lue, flux));
            String dernier = lues.getLast().subvention().dossier().dossierId();
            lues = lues.size() < LOT
                    ? List.of()
                    : subventions.lister(new Selection(selection.region(), null, dernier, depuis, LOT));
        }
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_NDJSON)
                .body(new ByteArrayResource(flux.toByteArray()));
    }

    private void ecrire(SubventionLue lue, ByteArrayOutputStream flux) {
        flux.writeBytes((json.writeValueAsString(extrait(lue)) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private ExtraitFinancement extrait(SubventionLue lue) {
        Subvention s = lue.subvention();
        return new ExtraitFinancement()
                .dossierId(s.dossier().dossierId())
                .campagne(s.dossier().campagne())
                .region(s.dossier().region().code())
                .arreteCentimes(
                        s.validationEventuelle().isPresent()
                                ? s.montantEnVigueur().centimes()
                                : 0)
                .conventionSignee(s.convention(TypeConvention.ARS_PORTEUR)
                        .filter(Convention::estSignee)
                        .isPresent())
                .avancePayeeCentimes(paye(s, Tranche.AVANCE))
                .soldePayeCentimes(paye(s, Tranche.SOLDE))
                .arreteLe(s.validationEventuelle().map(Validation::instant).orElse(null))
                .conventionSigneeLe(s.convention(TypeConvention.ARS_PORTEUR)
                        .flatMap(Convention::signeeLe)
                        .orElse(null))
                .postes(s.validationEventuelle().isPresent() ? postes(s) : List.of())
                .echeances(prevoir.echeancier(s).stream()
                        .map(ExtraitController::echeance)
                        .toList())
                .majLe(lue.majLe());
    }

    /** What is fixed, by what it pays for; their sum is the grant. */
    private static List<MontantDePoste> postes(Subvention subvention) {
        return MontantsParPoste.de(subvention).entrySet().stream()
                .filter(e -> !e.getValue().estNul())
                .map(e -> new MontantDePoste()
                        .poste(fr.esmsnumerique.contrats.financement.modele.Poste.valueOf(
                                e.getKey().name()))
                        .montantCentimes(e.getValue().centimes()))
                .toList();
    }

    private static EcheanceAttendue echeance(PaiementPrevu paiement) {
        return new EcheanceAttendue()
                .tranche(CalculMapper.tranche(paiement.tranche()))
                .montantCentimes(paiement.montant().centimes())
                .prevueLe(paiement.date());
    }

    /** Paid before the balance, or at it: the second payment of 2021 adds to the first. */
    private static long paye(Subvention subvention, Tranche tranche) {
        return subvention.versements().stream()
                .filter(v -> v.tranche().comptable() == tranche && v.etat() == EtatVersement.PAYE)
                .mapToLong(v -> v.montant().centimes())
                .sum();
    }
}
