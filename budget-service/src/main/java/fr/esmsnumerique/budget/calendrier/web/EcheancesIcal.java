package fr.esmsnumerique.budget.calendrier.web;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import biweekly.parameter.Related;
import biweekly.property.Trigger;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
import biweekly.util.ICalDate;
import fr.esmsnumerique.budget.calendrier.model.EcheanceDeCalendrier;
import fr.esmsnumerique.kernel.Region;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.stream.Stream;

/** The calendar for an agenda (RFC 5545): whole days, whose identifiers are stable, so that importing it again moves nothing and adds nothing twice. */
final class EcheancesIcal {

    private EcheancesIcal() {}

    static byte[] de(Stream<EcheanceDeCalendrier> echeances, Instant ecritLe) {
        ICalendar agenda = new ICalendar();
        agenda.setProductId("-//ESMS numérique//Calendrier//FR");
        echeances.map(e -> evenement(e, ecritLe)).forEach(agenda::addEvent);
        return Biweekly.write(agenda).go().getBytes(StandardCharsets.UTF_8);
    }

    private static VEvent evenement(EcheanceDeCalendrier e, Instant ecritLe) {
        VEvent evenement = new VEvent();
        evenement.setUid(e.id() + "@esms-numerique");
        evenement.setDateTimeStamp(Date.from(ecritLe));
        evenement.setDateStart(jour(e.date()));
        evenement.setDateEnd(jour(e.date().plusDays(1)));
        evenement.setSummary(e.dossier().isEmpty() ? e.libelle() : e.dossier() + " : " + e.libelle());
        evenement.addCategories(e.nature().libelle());
        Region.deCode(e.region()).ifPresent(region -> evenement.setLocation(region.nom()));
        if (e.reference() != null) {
            evenement.setDescription(
                    e.reference().texte() + ", " + e.reference().localisation());
        }
        Duration semaine = Duration.builder().prior(true).weeks(1).build();
        evenement.addAlarm(VAlarm.display(new Trigger(semaine, Related.START), e.libelle()));
        return evenement;
    }

    private static ICalDate jour(LocalDate jour) {
        return new ICalDate(new DateTimeComponents(jour.getYear(), jour.getMonthValue(), jour.getDayOfMonth()), false);
    }
}
