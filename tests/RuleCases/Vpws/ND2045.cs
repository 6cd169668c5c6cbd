namespace NetDsl.Examples.Misconfigured;

public static partial class ND2045
{
    public static Network Fixed() => Network.Define("ND2045", net =>
    {
        net.Pe1(pe => pe.Interface("GE0/1/0", ac =>
        {
            ac.Pseudowire("2.2.2.2", 1);
        }));
    });

    public static Network Good() => Network.Define("ND2045", net =>
    {
        net.Pe1(pe => pe.Interface("Serial0/2/0:1", ac =>
        {
            ac.Tdm();
            ac.Pseudowire("2.2.2.2", 1, pw => pw.JitterBuffer(20));
        }));
    });

    public static Network Unknown(InterfaceName name) => Network.Define("ND2045", net =>
    {
        net.Pe1(pe => pe.Interface(name, ac => ac.Pseudowire("2.2.2.2", 1, pw => pw.JitterBuffer(20))));
    });

    public static Network Bad_cells() => Network.Define("ND2045", net =>
    {
        net.Pe1(pe => pe.Interface("Ima-group0/2/1.1", ac =>
        {
            ac.Pvc(1, 100);
            ac.Pseudowire("2.2.2.2", 1, pw => pw.TdmSequenceNumber()); // expect ND2045
        }));
    });

    public static Network Bad_pos() => Network.Define("ND2045", net =>
    {
        net.Pe1(pe => pe.Interface("Pos0/2/0", ac =>
        {
            ac.Pseudowire("2.2.2.2", 1, pw => pw.IdleCode("33")); // expect ND2045
        }));
    });

    public static Network Good_without_rtp_header() => Network.Define("ND2045", net =>
    {
        net.Pe1(pe => pe.Interface("GE0/1/0", ac =>
        {
            ac.Pseudowire("2.2.2.2", 1, pw => pw.RtpHeader(false));
        }));
    });

    public static Network Unknown_protocol(Input<NetDsl.Huawei.LinkProtocol> protocol) => Network.Define("ND2045", net =>
    {
        net.Pe1(pe => pe.Interface("Serial0/2/0:1", ac =>
        {
            ac.LinkProtocol(protocol);
            ac.Pseudowire("2.2.2.2", 1, pw => pw.JitterBuffer(20));
        }));
    });

    public static Network Bad_hdlc() => Network.Define("ND2045", net =>
    {
        net.Pe1(pe => pe.Interface("Serial0/2/0:1", ac =>
        {
            ac.Hdlc();
            ac.Pseudowire("2.2.2.2", 1, pw => pw.JitterBuffer(20)); // expect ND2045
        }));
    });
}
