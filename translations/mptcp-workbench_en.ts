<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>ListCount</name>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation>
            <numerusform>%n name</numerusform>
            <numerusform>%n names</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PathComparison</name>
    <message numerus="yes">
        <source>%n hop(s) are other routers.</source>
        <translation>
            <numerusform>%n hop is another router.</numerusform>
            <numerusform>%n hops are other routers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hop(s) show other changes.</source>
        <translation>
            <numerusform>%n hop shows other changes.</numerusform>
            <numerusform>%n hops show other changes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message numerus="yes">
        <source>%n run(s) chosen</source>
        <translation>
            <numerusform>%n run chosen</numerusform>
            <numerusform>%n runs chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Vantage</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::AdoptionPage</name>
    <message numerus="yes">
        <source>%n run(s) of the virtual lab are stored and none that measured. Figures never mix them; those of simulated runs say that nothing was measured.</source>
        <translation>
            <numerusform>%n run of the virtual lab is stored and none that measured. Figures never mix them; those of simulated runs say that nothing was measured.</numerusform>
            <numerusform>%n runs of the virtual lab are stored and none that measured. Figures never mix them; those of simulated runs say that nothing was measured.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) written into %1; %2 cannot be made from this question</source>
        <translation>
            <numerusform>%n figure written into %1; %2 cannot be made from this question</numerusform>
            <numerusform>%n figures written into %1; %2 cannot be made from this question</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::CapturePanel</name>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n connection</numerusform>
            <numerusform>%n connections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n connection(s)</source>
        <translation>
            <numerusform>%1 of %n connection</numerusform>
            <numerusform>%1 of %n connections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::ExportDialog</name>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n run</numerusform>
            <numerusform>%n runs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::FigurePane</name>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>%n row copied</numerusform>
            <numerusform>%n rows copied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::HistoryPanel</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n run(s)</source>
        <translation>
            <numerusform>in %n run</numerusform>
            <numerusform>in %n runs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::HopModel</name>
    <message numerus="yes">
        <source>no answer to %n probe(s)</source>
        <translation>
            <numerusform>no answer to %n probe</numerusform>
            <numerusform>no answer to %n probes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n byte(s)</source>
        <translation>
            <numerusform>%1, %n byte</numerusform>
            <numerusform>%1, %n bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::HostMeasurements</name>
    <message numerus="yes">
        <source>%n packet(s) were lost on receive, so hops may look silent; lower the rate.</source>
        <translation>
            <numerusform>%n packet was lost on receive, so hops may look silent; lower the rate.</numerusform>
            <numerusform>%n packets were lost on receive, so hops may look silent; lower the rate.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No name server answered for %n hop(s) in time, so they have no name.</source>
        <translation>
            <numerusform>No name server answered for %n hop in time, so it has no name.</numerusform>
            <numerusform>No name server answered for %n hops in time, so they have no name.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::HostPanel</name>
    <message numerus="yes">
        <source>%n host(s)</source>
        <translation>
            <numerusform>%n host</numerusform>
            <numerusform>%n hosts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>%n row copied</numerusform>
            <numerusform>%n rows copied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::ImportDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::LadderText</name>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <translation>
            <numerusform>%1 and %n other</numerusform>
            <numerusform>%1 and %n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::LadderView</name>
    <message numerus="yes">
        <source>%n packet(s)</source>
        <translation>
            <numerusform>%n packet</numerusform>
            <numerusform>%n packets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::ListsPanel</name>
    <message numerus="yes">
        <source>%n list(s) added</source>
        <translation>
            <numerusform>%n list added</numerusform>
            <numerusform>%n lists added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n list(s) were taken out of the form</source>
        <translation>
            <numerusform>%n list was taken out of the form</numerusform>
            <numerusform>%n lists were taken out of the form</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::LogButton</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::LogPanel</name>
    <message numerus="yes">
        <source>%n message(s) copied</source>
        <translation>
            <numerusform>%n message copied</numerusform>
            <numerusform>%n messages copied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::Notifier</name>
    <message numerus="yes">
        <source>The traces were stopped after %n host(s).</source>
        <translation>
            <numerusform>The traces were stopped after %n host.</numerusform>
            <numerusform>The traces were stopped after %n hosts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The traces of %n host(s) are done.</source>
        <translation>
            <numerusform>The trace of %n host is done.</numerusform>
            <numerusform>The traces of %n hosts are done.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The proofs were stopped after %n host(s).</source>
        <translation>
            <numerusform>The proofs were stopped after %n host.</numerusform>
            <numerusform>The proofs were stopped after %n hosts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The proofs of %n host(s) are done.</source>
        <translation>
            <numerusform>The proof of %n host is done.</numerusform>
            <numerusform>The proofs of %n hosts are done.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::PacketText</name>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::PrefixModel</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::ProofLadderView</name>
    <message numerus="yes">
        <source>%1 %n packet(s) more came than are kept.</source>
        <translation>
            <numerusform>%1 %n packet more came than is kept.</numerusform>
            <numerusform>%1 %n packets more came than are kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::QuoteView</name>
    <message numerus="yes">
        <source>its ICMP error quotes only %n byte(s), so not all options can be seen.</source>
        <translation>
            <numerusform>its ICMP error quotes only %n byte, so not all options can be seen.</numerusform>
            <numerusform>its ICMP error quotes only %n bytes, so not all options can be seen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::ResultsModel</name>
    <message numerus="yes">
        <source>%n hop(s) away</source>
        <translation>
            <numerusform>%n hop away</numerusform>
            <numerusform>%n hops away</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::RunChoice</name>
    <message numerus="yes">
        <source>%n run(s) ticked</source>
        <translation>
            <numerusform>%n run ticked</numerusform>
            <numerusform>%n runs ticked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::RunDetails</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::RunEdits</name>
    <message numerus="yes">
        <source>Delete %n run(s)</source>
        <translation>
            <numerusform>Delete %n run</numerusform>
            <numerusform>Delete %n runs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::RunTransfers</name>
    <message numerus="yes">
        <source>%1: %n line(s) could not be read and were left out.</source>
        <translation>
            <numerusform>%1: %n line could not be read and was left out.</numerusform>
            <numerusform>%1: %n lines could not be read and were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %n run(s)</source>
        <translation>
            <numerusform>Imported %n run</numerusform>
            <numerusform>Imported %n runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exporting %n run(s)…</source>
        <translation>
            <numerusform>Exporting %n run…</numerusform>
            <numerusform>Exporting %n runs…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %n run(s) to “%1”</source>
        <translation>
            <numerusform>Exported %n run to “%1”</numerusform>
            <numerusform>Exported %n runs to “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The store has %n fault(s): restore a copy, or export what can still be read</source>
        <translation>
            <numerusform>The store has %n fault: restore a copy, or export what can still be read</numerusform>
            <numerusform>The store has %n faults: restore a copy, or export what can still be read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::RunsPage</name>
    <message numerus="yes">
        <source>and %n more remark(s)</source>
        <translation>
            <numerusform>and %n more remark</numerusform>
            <numerusform>and %n more remarks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n run</numerusform>
            <numerusform>%n runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n run(s)</source>
        <translation>
            <numerusform>%1 of %n run</numerusform>
            <numerusform>%1 of %n runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) deleted. For some seconds this can be undone.</source>
        <translation>
            <numerusform>%n run deleted. For some seconds this can be undone.</numerusform>
            <numerusform>%n runs deleted. For some seconds this can be undone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::StepPacketModel</name>
    <message numerus="yes">
        <source> · %n byte(s) of data</source>
        <translation>
            <numerusform> · %n byte of data</numerusform>
            <numerusform> · %n bytes of data</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::StoredTraces</name>
    <message numerus="yes">
        <source>%1 %n older trace(s) are left out.</source>
        <translation>
            <numerusform>%1 One older trace is left out.</numerusform>
            <numerusform>%1 %n older traces are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::TeachingHtml</name>
    <message numerus="yes">
        <source>%n byte(s) of data sent</source>
        <translation>
            <numerusform>%n byte of data sent</numerusform>
            <numerusform>%n bytes of data sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) of data received</source>
        <translation>
            <numerusform>%n byte of data received</numerusform>
            <numerusform>%n bytes of data received</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::TracePage</name>
    <message numerus="yes">
        <source>%1; %n more wait</source>
        <translation>
            <numerusform>%1; %n more waits</numerusform>
            <numerusform>%1; %n more wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older result(s) were let go; what is kept in the store is there.</source>
        <translation>
            <numerusform>%n older result was let go; what is kept in the store is there.</numerusform>
            <numerusform>%n older results were let go; what is kept in the store is there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) written to %1</source>
        <translation>
            <numerusform>%n result written to %1</numerusform>
            <numerusform>%n results written to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) copied</source>
        <translation>
            <numerusform>%n result copied</numerusform>
            <numerusform>%n results copied</numerusform>
        </translation>
    </message>
</context>
</TS>
