namespace NetDsl.Examples.Misconfigured;

public static partial class ND2063
{
    public static Network Fixed() => Network.Define("ND2063", net =>
    {
        net.Pe1(pe => pe.Interface("GE0/1/0.1", ac =>
        {
            ac.Evc(evc => evc.Dot1q(10));
            ac.Pseudowire("2.2.2.2", 1);
        }));
    });

    public static Network Bad_interworking() => Network.Define("ND2063", net =>
    {
        net.Pe1(pe => pe.Interface("GE0/1/0.1", ac =>
        {
            ac.Evc(evc => evc.Dot1q(10));
            ac.LocalCeBroadcast();
            ac.Pseudowire("2.2.2.2", 1, pw => pw.IpInterworking()); // expect ND2063
        }));
    });

    public static Network Bad_oam_mapping() => Network.Define("ND2063", net =>
    {
        net.Pe1(pe =>
        {
            pe.Cfm();
            pe.MaintenanceDomain("md1", configure: md => md.Association("ma1"));
            pe.Interface("GE0/1/0.1", ac =>
            {
                ac.Evc(evc => evc.Dot1q(10));
                ac.Pseudowire("2.2.2.2", 1);
                ac.CfmOamMapping("md1", "ma1"); // expect ND2063
            });
        });
    });

    public static Network Good_vlan_type() => Network.Define("ND2063", net =>
    {
        net.Pe1(pe => pe.Interface("GE0/1/0.1", ac =>
        {
            ac.Dot1q(10);
            ac.Pseudowire("2.2.2.2", 1, pw => pw.Tagged());
        }));
    });

    public static Network Unknown(Input<bool> on) => Network.Define("ND2063", net =>
    {
        net.Pe1(pe => pe.Interface("GE0/1/0.1", ac => ac.Dot1q(10).Layer2Mode(on).Pseudowire("2.2.2.2", 1, pw => pw.Tagged())));
    });
}
