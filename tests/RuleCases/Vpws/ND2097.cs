namespace NetDsl.Examples.Misconfigured;

public static partial class ND2097
{
    public static Network Good() => Network.Define("ND2097", net =>
    {
        net.Pe1(pe =>
        {
            pe.Cfm().MaintenanceDomain("md1", configure: md => md.Association("ma1"));
            pe.Interface("GE0/1/0.1", ac => ac.Dot1q(10).Pseudowire("2.2.2.2", 1).CfmOamMapping("md1", "ma1"));
        });
    });

    public static Network Unknown(MaintenanceDomainName domain) => Network.Define("ND2097", net =>
    {
        net.Pe1(pe =>
        {
            pe.Cfm().MaintenanceDomain(domain, configure: md => md.Association("ma1"));
            pe.Interface("GE0/1/0.1", ac => ac.Dot1q(10).Pseudowire("2.2.2.2", 1).CfmOamMapping("md1", "ma1"));
        });
    });
}
