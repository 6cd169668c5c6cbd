namespace NetDsl.Examples.Misconfigured;

/// <summary>A reroute policy with Ethernet OAM has no resume time.</summary>
public static partial class ND2089
{
    public static Network Bad() => Network.Define("ND2089", net =>
    {
        net.Pe1(pe =>
        {
            pe.Cfm().MaintenanceDomain("md1", configure: md => md.Association("ma1"));
            pe.Interface("GE0/1/0.1", ac =>
            {
                ac.Dot1q(10);
                ac.Pseudowire("2.2.2.2", 1);
                ac.SecondaryPseudowire("3.3.3.3", 2);
                ac.CfmOamMapping("md1", "ma1");
                ac.Reroute(r => r.Delay(30)); // expect ND2089
            });
        });
    });
}
