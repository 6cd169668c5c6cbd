namespace NetDsl.Examples.Misconfigured;

public static partial class ND3010
{
    public static Network Fixed() => Network.Define("ND3010", net =>
    {
        net.Lns1(lns =>
        {
            lns.VirtualTemplate(2, vt => vt.Mtu(1460));
            lns.L2tpGroup("lns2", g => g.Password(L2tpParts.Password).Lns(2, "lac2"));
        });
    });

    public static Network Good_by_the_name_of_the_interface() => Network.Define("ND3010", net =>
    {
        net.Lns1(lns =>
        {
            lns.L2tpGroup("lns2", g => g.Password(L2tpParts.Password).Lns(2, "lac2"));
            lns.Interface("Virtual-Template2", vt => vt.Mtu(1460));
        });
    });

    public static Network Unknown(VirtualTemplateNumber number, InterfaceName other) => Network.Define("ND3010", net =>
    {
        net.Lns1(lns =>
        {
            lns.L2tpGroup("lns2", g => g.Password(L2tpParts.Password).Lns(number, "lac2"));
            lns.Interface(other);
            lns.L2tpGroup("lns3", g => g.Password(L2tpParts.Password).Lns(3, "lac3"));
        });
    });
}
