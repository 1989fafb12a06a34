package fr.esmsnumerique.financement.emission.web;

import static fr.esmsnumerique.financement.subvention.web.Acces.LECTEURS;

import fr.esmsnumerique.financement.document.Acte;
import fr.esmsnumerique.financement.document.ActesSubvention;
import fr.esmsnumerique.financement.document.DossierRejete;
import fr.esmsnumerique.financement.emission.application.DossiersRejetes;
import fr.esmsnumerique.financement.modele.model.NatureDocument;
import fr.esmsnumerique.financement.subvention.application.Subventions;
import fr.esmsnumerique.financement.subvention.model.Convention;
import fr.esmsnumerique.financement.subvention.model.EtatAvenant;
import fr.esmsnumerique.financement.subvention.model.Issue;
import fr.esmsnumerique.financement.subvention.model.Signatures;
import fr.esmsnumerique.financement.subvention.model.Subvention;
import fr.esmsnumerique.financement.subvention.model.TypeConvention;
import fr.esmsnumerique.financement.subvention.web.Acces;
import fr.esmsnumerique.kernel.Horloge;
import fr.esmsnumerique.support.securite.ActeurCourant;
import fr.esmsnumerique.support.web.Probleme;
import fr.esmsnumerique.support.web.ProblemeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The acts of a file, for a caller who may read it. */
@Component
class ActesAccessibles {

    private final Acces acces;
    private final ActeurCourant acteurs;
    private final Subventions subventions;
    private final DossiersRejetes rejetes;
    private final Horloge horloge;

    ActesAccessibles(
            Acces acces, ActeurCourant acteurs, Subventions subventions, DossiersRejetes rejetes, Horloge horloge) {
        this.acces = acces;
        this.acteurs = acteurs;
        this.subventions = subventions;
        this.rejetes = rejetes;
        this.horloge = horloge;
    }

    /** What can be printed today; the refusal alone for a file that has no grant. */
    List<Acte> de(String dossierId) {
        acteurs.exiger(LECTEURS);
        if (subventions.lire(dossierId).isEmpty()) {
            return List.of(refus(dossierId));
        }
        Subvention subvention = acces.lire(dossierId).subvention();
        ActesSubvention actes = ActesSubvention.de(subvention);
        List<Acte> possibles = new ArrayList<>();
        possibles.add(actes.decision(NatureDocument.DECISION, horloge.aujourdhui()));
        possibles.add(actes.decision(NatureDocument.NOTIFICATION, horloge.aujourdhui()));
        for (TypeConvention type : TypeConvention.values()) {
            convention(subvention, type).ifPresent(possibles::add);
        }
        subvention.avenants().stream()
                .filter(a -> a.etat() != EtatAvenant.ABANDONNE)
                .map(actes::avenant)
                .forEach(possibles::add);
        return possibles;
    }

    Acte lire(String dossierId, NatureDocument nature) {
        acteurs.exiger(LECTEURS);
        return switch (nature) {
            case REFUS -> refus(dossierId);
            case DECISION, NOTIFICATION ->
                ActesSubvention.de(acces.lire(dossierId).subvention()).decision(nature, horloge.aujourdhui());
            case CONVENTION -> convention(dossierId, TypeConvention.ARS_PORTEUR);
            case PARTENARIAT -> convention(dossierId, TypeConvention.PARTENARIAT);
            case AVENANT -> avenant(dossierId);
        };
    }

    /** The last one that was not given up; each has its own address besides. */
    private Acte avenant(String dossierId) {
        Subvention subvention = acces.lire(dossierId).subvention();
        return subvention.avenants().reversed().stream()
                .filter(a -> a.etat() != EtatAvenant.ABANDONNE)
                .findFirst()
                .map(ActesSubvention.de(subvention)::avenant)
                .orElseThrow(() -> Probleme.conflit(
                                "document.avenant_absent",
                                "Aucun avenant",
                                "Aucun avenant n'est préparé pour ce dossier.")
                        .exception());
    }

    private Acte convention(String dossierId, TypeConvention type) {
        Subvention subvention = acces.lire(dossierId).subvention();
        return convention(subvention, type)
                .orElseThrow(() -> Probleme.conflit(
                                "document.convention_absente",
                                "Convention absente",
                                "Cette convention ne peut pas encore s'établir : il y faut une décision attributive, et plusieurs organismes pour une convention de partenariat.")
                        .exception());
    }

    /** As it is, or as it would be if it were prepared today. */
    private Optional<Acte> convention(Subvention subvention, TypeConvention type) {
        Optional<Convention> existante = subvention.convention(type);
        if (existante.isPresent()) {
            return existante.map(ActesSubvention.de(subvention)::convention);
        }
        return switch (Signatures.de(subvention).preparer(type, horloge.aujourdhui())) {
            case Issue.Acceptee acceptee ->
                acceptee.apres().convention(type).map(ActesSubvention.de(acceptee.apres())::convention);
            case Issue.SansEffet _, Issue.Refusee _ -> Optional.empty();
        };
    }

    private Acte refus(String dossierId) {
        DossierRejete dossier = rejetes.lire(dossierId).orElseThrow(ActesAccessibles::nonRejete);
        acces.exigerLecteur(dossier.region(), dossier.numeroPorteur());
        return dossier.acte();
    }

    private static ProblemeException nonRejete() {
        return Probleme.conflit(
                        "document.refus_absent",
                        "Aucun refus",
                        "Ce dossier n'est pas rejeté : la lettre de refus suit la décision de rejet.")
                .exception();
    }
}
