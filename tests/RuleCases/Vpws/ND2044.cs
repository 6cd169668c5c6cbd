namespace NetDsl.Examples.Misconfigured;

public static partial class ND2044
{
    public static Network Fixed() => Network.Define("ND2044", net =>
    {
        net.Pe1(pe => pe.Interface("GE0/1/0", ac =>
        {
            ac.Pseudowire("2.2.2.2", 1);
        }));
    });

    public static Network Good() => Network.Define("ND2044", net =>
    {
        net.Pe1(pe => pe.Interface("Atm0/1/0.1", ac =>
        {
            ac.PointToPoint().Pvc(1, 32);
            ac.Pseudowire("2.2.2.2", 1, pw => pw.MaxAtmCells(10));
        }));
    });

    public static Network Unknown(InterfaceName name) => Network.Define("ND2044", net =>
    {
        net.Pe1(pe => pe.Interface(name, ac => ac.Pseudowire("2.2.2.2", 1, pw => pw.MaxAtmCells(10))));
    });

    public static Network Bad_ppp() => Network.Define("ND2044", net =>
    {
        net.Pe1(pe => pe.Interface("Pos0/2/0", ac =>
        {
            ac.Pseudowire("2.2.2.2", 1, pw => pw.TransmitAtmCells(10)); // expect ND2044
        }));
    });

    public static Network Bad_sequence_numbers() => Network.Define("ND2044", net =>
    {
        net.Pe1(pe => pe.Interface("Serial0/2/0:1", ac =>
        {
            ac.Tdm();
            ac.Pseudowire("2.2.2.2", 1, pw => pw.ControlWord().SequenceNumber()); // expect ND2044
        }));
    });

    public static Network Good_atm_link() => Network.Define("ND2044", net =>
    {
        net.Pe1(pe => pe.Interface("Serial0/2/0:1", ac =>
        {
            ac.AtmLink();
            ac.Pseudowire("2.2.2.2", 1, pw => pw.MaxAtmCells(10));
        }));
    });

    public static Network Good_from_the_template() => Network.Define("ND2044", net =>
    {
        net.Pe1(pe =>
        {
            var template = pe.PwTemplate("all", t => t.Peer("2.2.2.2").MaxAtmCells(10));
            pe.Interface("GE0/1/0", ac => ac.Pseudowire(template, 1));
        });
    });

    public static Network Unknown_protocol(Input<NetDsl.Huawei.LinkProtocol> protocol) => Network.Define("ND2044", net =>
    {
        net.Pe1(pe => pe.Interface("Serial0/2/0:1", ac =>
        {
            ac.LinkProtocol(protocol);
            ac.Pseudowire("2.2.2.2", 1, pw => pw.MaxAtmCells(10));
        }));
    });
}
