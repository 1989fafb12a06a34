package fr.esmsnumerique.financement.subvention.web;

import fr.esmsnumerique.contrats.financement.modele.Convention;
import fr.esmsnumerique.contrats.financement.modele.EtatConvention;
import fr.esmsnumerique.contrats.financement.modele.Resiliation;
import fr.esmsnumerique.contrats.financement.modele.Signature;
import fr.esmsnumerique.contrats.financement.modele.TypeConvention;
import fr.esmsnumerique.financement.subvention.model.Subvention;

/** An agreement in the form the contract publishes. */
final class ConventionMapper {

    private ConventionMapper() {}

    static Convention convention(
            Subvention subvention, fr.esmsnumerique.financement.subvention.model.Convention convention) {
        String dossierId = subvention.dossier().dossierId();
        return new Convention()
                .id(fr.esmsnumerique.financement.subvention.model.Convention.id(dossierId, convention.type()))
                .dossierId(dossierId)
                .region(subvention.dossier().region().code())
                .type(TypeConvention.valueOf(convention.type().name()))
                .etat(EtatConvention.valueOf(convention.etat().name()))
                .montantCentimes(subvention.retenu().total().centimes())
                .etablieLe(convention.etablieLe())
                .dateSignature(convention.dateSignature())
                .signatures(convention.signatures().stream()
                        .map(ConventionMapper::signature)
                        .toList())
                .signaturesAttendues(convention.attendues())
                .codeVerification(convention.codeVerification())
                .resiliation(convention
                        .resiliationEventuelle()
                        .map(r -> new Resiliation()
                                .date(r.date())
                                .motif(r.motif())
                                .par(r.par().nom()))
                        .orElse(null));
    }

    static Signature signature(fr.esmsnumerique.financement.subvention.model.Signature signature) {
        return new Signature()
                .partie(signature.partie())
                .par(signature.par().nom())
                .qualite(signature.qualite())
                .date(signature.date())
                .motif(signature.motif());
    }
}
