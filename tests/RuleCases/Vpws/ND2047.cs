namespace NetDsl.Examples.Misconfigured;

public static partial class ND2047
{
    public static Network Bad_in_the_template() => Network.Define("ND2047", net =>
    {
        net.Pe1(pe =>
        {
            var template = pe.PwTemplate("circuit", t => t.Peer("2.2.2.2").TdmEncapsulationNumber(32).JitterBuffer(3)); // expect ND2047
            pe.Interface("Serial0/2/0:1", ac => ac.Tdm().Pseudowire(template, 1));
        });
    });

    public static Network Bad_frames_from_the_template() => Network.Define("ND2047", net =>
    {
        net.Pe1(pe =>
        {
            var template = pe.PwTemplate("circuit", t => t.Peer("2.2.2.2").TdmEncapsulationNumber(32));
            pe.Interface("Serial0/2/0:1", ac => ac.Tdm().Pseudowire(template, 1, pw => pw.JitterBuffer(3))); // expect ND2047
        });
    });

    public static Network Good() => Network.Define("ND2047", net =>
    {
        net.Pe1(pe => pe.Interface("Serial0/2/0:1", ac =>
        {
            ac.Tdm();
            ac.Pseudowire("2.2.2.2", 1, pw => pw.TdmEncapsulationNumber(40).JitterBuffer(10));
        }));
    });

    public static Network Good_just_one_packet() => Network.Define("ND2047", net =>
    {
        net.Pe1(pe => pe.Interface("Serial0/2/0:1", ac =>
        {
            ac.Tdm();
            ac.Pseudowire("2.2.2.2", 1, pw => pw.TdmEncapsulationNumber(40).JitterBuffer(5));
        }));
    });

    public static Network Good_default_packet() => Network.Define("ND2047", net =>
    {
        net.Pe1(pe => pe.Interface("Serial0/2/0:1", ac =>
        {
            ac.Tdm();
            ac.Pseudowire("2.2.2.2", 1, pw => pw.JitterBuffer(2));
        }));
    });

    public static Network Unknown(TdmEncapsulationNumber frames) => Network.Define("ND2047", net =>
    {
        net.Pe1(pe => pe.Interface("Serial0/2/0:1", ac =>
        {
            ac.Tdm();
            ac.Pseudowire("2.2.2.2", 1, pw => pw.TdmEncapsulationNumber(frames).JitterBuffer(2));
        }));
    });
}
