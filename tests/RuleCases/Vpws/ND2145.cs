namespace NetDsl.Examples.Misconfigured;

public static partial class ND2145
{
    public static Network Good() => Network.Define("ND2145", net =>
    {
        net.Pe1(pe => pe.Interface("Serial0/2/0:1", ac =>
        {
            ac.Tdm();
            ac.Pseudowire("2.2.2.2", 1, pw => pw.JitterBuffer(2));
        }));
    });

    public static Network Good_in_a_template() => Network.Define("ND2145", net =>
    {
        net.Pe1(pe =>
        {
            var template = pe.PwTemplate("circuit", t => t.Peer("2.2.2.2").JitterBuffer(1));
            pe.Interface("Serial0/2/0:1", ac => ac.Tdm().Pseudowire(template, 1));
        });
    });

    public static Network Unknown(JitterBuffer depth) => Network.Define("ND2145", net =>
    {
        net.Pe1(pe => pe.Interface("Serial0/2/0:1", ac =>
        {
            ac.Tdm();
            ac.Pseudowire("2.2.2.2", 1, pw => pw.JitterBuffer(depth));
        }));
    });
}
