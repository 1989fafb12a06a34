package fr.esmsnumerique.financement.document;

import fr.esmsnumerique.documents.Redaction;
import fr.esmsnumerique.financement.calcul.model.Euros;
import fr.esmsnumerique.financement.modele.model.ChampInsere;
import fr.esmsnumerique.financement.modele.model.NatureDocument;
import fr.esmsnumerique.financement.subvention.model.Avenant;
import fr.esmsnumerique.financement.subvention.model.CodeVerification;
import fr.esmsnumerique.financement.subvention.model.Convention;
import fr.esmsnumerique.financement.subvention.model.Dates;
import fr.esmsnumerique.financement.subvention.model.Decision;
import fr.esmsnumerique.financement.subvention.model.DossierRetenu;
import fr.esmsnumerique.financement.subvention.model.Subvention;
import fr.esmsnumerique.financement.subvention.model.TypeConvention;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Acts that a grant gives rise to. */
public final class ActesSubvention {

    private final Subvention subvention;
    private final DossierRetenu dossier;

    private ActesSubvention(Subvention subvention) {
        this.subvention = subvention;
        this.dossier = subvention.dossier();
    }

    public static ActesSubvention de(Subvention subvention) {
        return new ActesSubvention(subvention);
    }

    /**
     * The decision or the letter that announces it, a draft until the decision is taken.
     *
     * @param jour day of a draft; the decision has its own
     */
    public Acte decision(NatureDocument nature, LocalDate jour) {
        Decision decision = subvention.decisionEventuelle().orElse(null);
        LocalDate date = decision == null ? jour : decision.date();
        String numero = decision == null ? "à attribuer" : decision.reference();
        Map<ChampInsere, Consumer<Redaction>> blocs = blocs();
        return acte(nature, numero, date, decision == null, null, blocs, r -> new Annexes(r, subvention).references());
    }

    /** An agreement, a draft until it is sent for signature. */
    public Acte convention(Convention convention) {
        Map<ChampInsere, Consumer<Redaction>> blocs = blocs();
        blocs.put(ChampInsere.ARTICLES, r -> new ConventionEcrite(r, subvention, convention).ecrire());
        Acte.Code code = convention
                .code()
                .map(c -> new Acte.Code(
                        c, CodeVerification.empreinte(subvention, convention.type(), convention.etablieLe())))
                .orElse(null);
        return acte(
                convention.type() == TypeConvention.ARS_PORTEUR
                        ? NatureDocument.CONVENTION
                        : NatureDocument.PARTENARIAT,
                Convention.id(dossier.dossierId(), convention.type()),
                convention.etablieLe(),
                code == null,
                code,
                blocs,
                r -> new Annexes(r, subvention).ecrire());
    }

    /** An amendment, a draft until it is made ready to be signed. */
    public Acte avenant(Avenant avenant) {
        Map<ChampInsere, Consumer<Redaction>> blocs = new EnumMap<>(ChampInsere.class);
        blocs.put(
                ChampInsere.PLAN_FINANCEMENT,
                r -> r.ajouter(TableauxSubvention.plan(avenant.calcul(), Optional.of(avenant.montant()))));
        blocs.put(
                ChampInsere.ECHEANCIER,
                r -> r.ajouter(TableauxSubvention.versements(subvention, avenant.echeancier(), avenant.montant())));
        blocs.put(ChampInsere.LISTE_ESSMS, r -> r.ajouter(TableauxSubvention.essms(avenant.projet())));
        blocs.put(ChampInsere.ARTICLES, r -> new AvenantEcrit(r, subvention, avenant).ecrire());
        Acte.Code code = avenant.code()
                .map(c -> new Acte.Code(c, CodeVerification.empreinte(subvention, avenant, avenant.date())))
                .orElse(null);
        String numero = Avenant.id(dossier.dossierId(), avenant.numero());
        Map<ChampInsere, String> textes = textes(numero, avenant.date());
        textes.put(ChampInsere.MONTANT, Euros.format(avenant.montant()));
        textes.put(ChampInsere.NOMBRE_ESSMS, Integer.toString(avenant.calcul().nombreFinances()));
        return new Acte(
                NatureDocument.AVENANT,
                dossier.dossierId(),
                dossier.campagne(),
                dossier.region(),
                numero,
                avenant.date(),
                avenant.montant(),
                code == null,
                code,
                destinataire(),
                textes,
                blocs,
                r -> new AvenantEcrit(r, subvention, avenant).annexes());
    }

    private List<String> destinataire() {
        return List.of(
                dossier.porteur().raisonSociale(),
                "FINESS juridique " + dossier.porteur().numero());
    }

    private Acte acte(
            NatureDocument nature,
            String numero,
            LocalDate date,
            boolean projet,
            Acte.@Nullable Code code,
            Map<ChampInsere, Consumer<Redaction>> blocs,
            Consumer<Redaction> annexes) {
        return new Acte(
                nature,
                dossier.dossierId(),
                dossier.campagne(),
                dossier.region(),
                numero,
                date,
                subvention.retenu().total(),
                projet,
                code,
                destinataire(),
                textes(numero, date),
                blocs,
                annexes);
    }

    private Map<ChampInsere, Consumer<Redaction>> blocs() {
        Map<ChampInsere, Consumer<Redaction>> blocs = new EnumMap<>(ChampInsere.class);
        blocs.put(
                ChampInsere.PLAN_FINANCEMENT,
                r -> r.ajouter(TableauxSubvention.plan(subvention.retenu(), Optional.empty())));
        blocs.put(
                ChampInsere.ECHEANCIER,
                r -> r.ajouter(TableauxSubvention.versements(
                        subvention,
                        subvention.retenu().tranches(),
                        subvention.retenu().total())));
        blocs.put(ChampInsere.LISTE_ESSMS, r -> r.ajouter(TableauxSubvention.essms(dossier.projet())));
        return blocs;
    }

    private Map<ChampInsere, String> textes(String numero, LocalDate date) {
        Map<ChampInsere, String> textes = new EnumMap<>(ChampInsere.class);
        textes.put(ChampInsere.PORTEUR, dossier.porteur().raisonSociale());
        textes.put(ChampInsere.FINESS_PORTEUR, dossier.porteur().numero());
        textes.put(ChampInsere.DOSSIER, dossier.dossierId());
        textes.put(ChampInsere.CAMPAGNE, dossier.campagne());
        textes.put(ChampInsere.REGION, dossier.region().nom());
        textes.put(ChampInsere.REFERENCE, numero);
        textes.put(ChampInsere.DATE, Dates.format(date));
        textes.put(ChampInsere.MONTANT, Euros.format(subvention.retenu().total()));
        textes.put(
                ChampInsere.NOMBRE_ESSMS, Integer.toString(subvention.calcul().nombreFinances()));
        textes.put(ChampInsere.SOLUTION, dossier.solution());
        textes.put(ChampInsere.EDITEUR, dossier.editeur());
        return textes;
    }
}
