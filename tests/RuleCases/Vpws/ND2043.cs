namespace NetDsl.Examples.Misconfigured;

public static partial class ND2043
{
    public static Network Fixed() => Network.Define("ND2043", net =>
    {
        net.Pe1(pe => pe.Interface("Atm0/1/0.1", ac =>
        {
            ac.PointToPoint().Pvc(1, 32);
            ac.Pseudowire("2.2.2.2", 1, pw => pw.ControlWord().SequenceNumber());
        }));
    });

    public static Network Unknown(Input<bool> on) => Network.Define("ND2043", net =>
    {
        net.Pe1(pe => pe.Interface("Atm0/1/0.1", ac =>
        {
            ac.PointToPoint().Pvc(1, 32);
            ac.Pseudowire("2.2.2.2", 1, pw => pw.SequenceNumber().ControlWord(on));
        }));
    });

    public static Network Bad_in_the_template() => Network.Define("ND2043", net =>
    {
        net.Pe1(pe =>
        {
            var template = pe.PwTemplate("cells", t => t.Peer("2.2.2.2").SequenceNumber()); // expect ND2043
            pe.Interface("Atm0/1/0.1", ac => ac.Pvc(1, 32).Pseudowire(template, 1));
        });
    });

    public static Network Fixed_in_the_template() => Network.Define("ND2043", net =>
    {
        net.Pe1(pe =>
        {
            var template = pe.PwTemplate("cells", t => t.Peer("2.2.2.2").ControlWord().SequenceNumber());
            pe.Interface("Atm0/1/0.1", ac => ac.Pvc(1, 32).Pseudowire(template, 1));
        });
    });

    public static Network Bad_without_control_word() => Network.Define("ND2043", net =>
    {
        net.Pe1(pe => pe.Interface("Atm0/1/0.1", ac =>
        {
            ac.Pvc(1, 32);
            ac.Pseudowire("2.2.2.2", 1, pw => pw.ControlWord(false).SequenceNumber()); // expect ND2043
        }));
    });
}
