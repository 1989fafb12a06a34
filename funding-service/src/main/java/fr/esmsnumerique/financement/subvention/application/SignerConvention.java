package fr.esmsnumerique.financement.subvention.application;

import fr.esmsnumerique.financement.calcul.application.Baremes;
import fr.esmsnumerique.financement.calcul.model.RegleAhi;
import fr.esmsnumerique.financement.calcul.model.Secteur;
import fr.esmsnumerique.financement.subvention.model.Agent;
import fr.esmsnumerique.financement.subvention.model.DossierRetenu;
import fr.esmsnumerique.financement.subvention.model.Signatures;
import fr.esmsnumerique.financement.subvention.model.TypeConvention;
import fr.esmsnumerique.kernel.Horloge;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Signs an agreement. The candidacy of the solution is a fact of the signature's day, not of the computation's: it is read again from eligibility-service, and only
 * when the group has AHI establishments, so that the others do not depend on that service.
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
    public Resultat signer(String dossierId, TypeConvention type, List<String> parties, Agent agent, String qualite) {
        Optional<SubventionLue> lue = subventions.lire(dossierId);
        if (lue.isEmpty()) {
            return new Resultat.Introuvable(dossierId);
        }
        DossierRetenu dossier = lue.get().subvention().dossier();
        LocalDate jour = horloge.aujourdhui();
        RegleAhi regle = baremes.regleAhi(dossier.campagne(), jour, dossier.region());
        LocalDate candidate = candidateDepuis(dossier);
        return subventions.modifier(
                dossierId, s -> Signatures.de(s).signer(type, parties, agent, qualite, jour, regle, candidate));
    }

    private @Nullable LocalDate candidateDepuis(DossierRetenu dossier) {
        return dossier.projet().compte(Secteur.AHI)
                ? dossiers.solutionCandidateDepuis(dossier.dossierId()).orElse(null)
                : null;
    }
}
