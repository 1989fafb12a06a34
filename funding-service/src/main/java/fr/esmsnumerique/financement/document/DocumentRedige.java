package fr.esmsnumerique.financement.document;

import fr.esmsnumerique.documents.Bloc;
import fr.esmsnumerique.documents.Fiche;
import fr.esmsnumerique.documents.Imprime;
import fr.esmsnumerique.documents.Logo;
import fr.esmsnumerique.documents.Redaction;
import fr.esmsnumerique.financement.modele.model.Accolades;
import fr.esmsnumerique.financement.modele.model.ChampInsere;
import fr.esmsnumerique.financement.modele.model.Contenu;
import fr.esmsnumerique.financement.modele.model.NatureDocument;
import fr.esmsnumerique.financement.subvention.model.CodeVerification;
import fr.esmsnumerique.financement.subvention.model.Dates;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An act worded by a template: what surrounds the text depends on its nature, the text on the template. */
public final class DocumentRedige {

    private final Acte acte;
    private final Contenu modele;
    private final @Nullable Logo logo;
    private final Redaction redaction = new Redaction();

    public DocumentRedige(Acte acte, Contenu modele, @Nullable Logo logo) {
        this.acte = acte;
        this.modele = modele;
        this.logo = logo;
    }

    public Imprime selon(Fiche fiche) {
        switch (acte.nature()) {
            case NOTIFICATION -> lettre("Objet : notification d'une subvention au titre du programme ESMS numérique");
            case REFUS -> lettre("Objet : votre demande de subvention au titre du programme ESMS numérique");
            case DECISION -> decision();
            case CONVENTION, PARTENARIAT, AVENANT -> convention();
        }
        acte.annexes().accept(redaction);
        return redaction.selon(fiche);
    }

    /** Without what proves it: the content that a code stands for, or a draft. */
    public static Fiche fiche(Acte acte) {
        String titre = acte.nature().libelle() + " – dossier " + acte.dossierId();
        Fiche fiche = new Fiche(
                titre,
                acte.nature().libelle() + " " + acte.numero(),
                acte.date(),
                "ESMS numérique – campagne " + acte.campagne() + " – ARS "
                        + acte.region().nom());
        return acte.projet() ? fiche.avecFiligrane("PROJET") : fiche;
    }

    /** An agreement has had its code since it was established; any other document is known by what it says, template included. */
    public static Acte.Code code(Acte acte, Contenu modele) {
        return acte.codeConnu().orElseGet(() -> {
            String empreinte = CodeVerification.sha256(
                    new DocumentRedige(acte, modele, null).selon(fiche(acte)).contenu());
            return new Acte.Code(CodeVerification.grouper(empreinte), empreinte);
        });
    }

    private void lettre(String objet) {
        enTete(acte.destinataire());
        redaction.objet(objet);
        corps();
        redaction.signature(remplir(modele.signataire())).verification();
    }

    private void decision() {
        enTete(List.of());
        redaction
                .titre("Décision attributive de subvention")
                .chapeau("N° " + acte.numero() + " du " + Dates.format(acte.date()));
        corps();
        redaction.signature(
                "Fait à " + remplir(modele.lieu()) + ", le\u00A0" + Dates.format(acte.date()),
                remplir(modele.signataire()));
        redaction.verification();
    }

    private void convention() {
        boolean avenant = acte.nature() == NatureDocument.AVENANT;
        redaction
                .titre(titreDeConvention())
                .chapeau("Dossier " + acte.dossierId() + (avenant ? " – établi le " : " – établie le ")
                        + Dates.format(acte.date()));
        corps();
        redaction.verification();
    }

    private String titreDeConvention() {
        return switch (acte.nature()) {
            case PARTENARIAT -> "Convention de partenariat";
            case AVENANT ->
                "Avenant n° " + acte.numero().substring(acte.numero().lastIndexOf('-') + 1)
                        + " à la convention de financement";
            case CONVENTION, DECISION, NOTIFICATION, REFUS -> "Convention de financement";
        };
    }

    private void enTete(List<String> destinataire) {
        redaction.ajouter(new Bloc.EnTete(
                List.of("Agence régionale de santé", acte.region().nom()),
                logo,
                List.of("Réf. : " + acte.numero(), "Dossier : " + acte.dossierId()),
                destinataire,
                destinataire.isEmpty() ? "" : remplir(modele.lieu()) + ", le\u00A0" + Dates.format(acte.date())));
    }

    private void corps() {
        List<String> elements = new ArrayList<>();
        for (String paragraphe : modele.paragraphes()) {
            if (paragraphe.startsWith("- ")) {
                elements.add(remplir(paragraphe.substring(2)));
                continue;
            }
            redaction.liste(elements);
            elements.clear();
            Optional<ChampInsere> bloc = Accolades.bloc(paragraphe);
            if (bloc.isPresent()) {
                acte.blocs().getOrDefault(bloc.get(), _ -> {}).accept(redaction);
            } else if (paragraphe.startsWith("# ")) {
                redaction.soustitre(remplir(paragraphe.substring(2)));
            } else {
                redaction.paragraphe(remplir(paragraphe));
            }
        }
        redaction.liste(elements);
    }

    private String remplir(String texte) {
        return Accolades.remplir(
                texte,
                champ -> champ == ChampInsere.SIGNATAIRE
                        ? modele.signataire()
                        : acte.textes().getOrDefault(champ, ""));
    }
}
