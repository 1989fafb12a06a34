package fr.esmsnumerique.financement.subvention.application;

import fr.esmsnumerique.financement.calcul.application.Baremes;
import fr.esmsnumerique.financement.calcul.model.RegleAhi;
import fr.esmsnumerique.financement.calcul.model.RegleReferencement;
import fr.esmsnumerique.financement.subvention.model.DossierRetenu;
import fr.esmsnumerique.financement.subvention.model.Signataire;
import fr.esmsnumerique.financement.subvention.model.Signatures;
import fr.esmsnumerique.financement.subvention.model.SituationSolution;
import fr.esmsnumerique.financement.subvention.model.TypeConvention;
import fr.esmsnumerique.financement.subvention.model.VerrousDeSignature;
import fr.esmsnumerique.kernel.Horloge;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/**
 * Signs an agreement. What the solution is in the Ségur referencing is a fact of the signature's day, not of the computation's: it is read again from
 * eligibility-service, and only when an establishment needs it, so that the others do not depend on that service.
 */
@Service
public class SignerConvention {

    private final Subventions subventions;
    private final DossiersRetenus dossiers;
    private final Baremes baremes;
    private final Horloge horloge;

    SignerConvention(Subventions subventions, DossiersRetenus dossiers, Baremes baremes, Horloge horloge) {
        this.subventions = subventions;
        this.dossiers = dossiers;
        this.baremes = baremes;
        this.horloge = horloge;
    }

    /** @param parties who signs now: {@code ARS}, {@code PORTEUR}, or members' FINESS juridiques */
    public Resultat signer(String dossierId, TypeConvention type, List<String> parties, Signataire signataire) {
        Optional<SubventionLue> lue = subventions.lire(dossierId);
        if (lue.isEmpty()) {
            return new Resultat.Introuvable(dossierId);
        }
        LocalDate jour = horloge.aujourdhui();
        VerrousDeSignature verrous = verrous(lue.get().subvention().dossier(), jour);
        return subventions.modifier(dossierId, s -> Signatures.de(s).signer(type, parties, signataire, jour, verrous));
    }

    private VerrousDeSignature verrous(DossierRetenu dossier, LocalDate jour) {
        RegleAhi ahi = baremes.regleAhi(dossier.campagne(), jour, dossier.region());
        RegleReferencement referencement = baremes.regleReferencement(dossier.campagne(), jour, dossier.region());
        boolean solutionLue = dossier.projet().essms().stream()
                .anyMatch(essms -> ahi.concerne(essms) || referencement.concerne(essms));
        return new VerrousDeSignature(
                ahi, referencement, solutionLue ? dossiers.solution(dossier.dossierId()) : SituationSolution.INCONNUE);
    }
}
