namespace NetDsl.Examples.Misconfigured;

public static partial class ND2011
{
    public static Network Good() => Network.Define("ND2011", net =>
    {
        net.Pe1(pe =>
        {
            pe.TunnelPolicy("te-only");
            pe.Interface("GE0/1/0", ac => ac.Pseudowire("2.2.2.2", 1, pw => pw.TunnelPolicy("te-only")));
        });
    });

    public static Network Unknown(TunnelPolicyName name) => Network.Define("ND2011", net =>
    {
        net.Pe1(pe =>
        {
            pe.TunnelPolicy(name);
            pe.Interface("GE0/1/0", ac => ac.Pseudowire("2.2.2.2", 1, pw => pw.TunnelPolicy("te-only")));
        });
    });

    public static Network Bad_template_once() => Network.Define("ND2011", net =>
    {
        net.Pe1(pe =>
        {
            var gold = pe.PwTemplate("gold", t => t.Peer("2.2.2.2").TunnelPolicy("te-only")); // expect ND2011
            pe.Interface("GE0/1/0", ac => ac.Pseudowire(gold, 1));
            pe.Interface("GE0/1/1", ac => ac.Pseudowire(gold, 2));
        });
    });
}
