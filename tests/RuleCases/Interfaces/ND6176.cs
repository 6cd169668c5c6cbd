namespace NetDsl.Examples.Misconfigured;

public static partial class ND6176
{
    public static Network Good() => Network.Define("ND6176", net =>
    {
        net.HuaweiRouter("CE1", ce =>
        {
            ce.Interface("GE0/1/0", ac => ac.Address("10.1.1.1/30"));
            ce.Interface("GE0/1/1", ac => ac.Address("10.1.2.1/30"));
        });
    });

    public static Network Bad_on_one_interface() => Network.Define("ND6176", net =>
    {
        net.HuaweiRouter("CE1", ce => ce.Interface("GE0/1/0", ac =>
        {
            ac.Address("10.1.1.1/30");
            ac.SecondaryAddress("10.1.1.1/24"); // expect ND6176
        }));
    });

    public static Network Good_vpn_instances() => Network.Define("ND6176", net =>
    {
        net.HuaweiRouter("CE1", ce =>
        {
            ce.Interface("GE0/1/0", ac => ac.Address("10.1.1.1/30"));
            ce.Interface("GE0/1/1", ac => ac.VpnInstance("blue").Address("10.1.1.1/30"));
        });
    });

    public static Network Bad_in_one_vpn_instance() => Network.Define("ND6176", net =>
    {
        net.HuaweiRouter("CE1", ce =>
        {
            ce.Interface("GE0/1/0", ac => ac.VpnInstance("blue").Address("10.1.1.1/30"));
            ce.Interface("GE0/1/1", ac =>
            {
                ac.VpnInstance("blue");
                ac.Address("10.1.1.1/30"); // expect ND6176
            });
        });
    });

    public static Network Unknown_vpn_instance(VpnInstanceName name) => Network.Define("ND6176", net =>
    {
        net.HuaweiRouter("CE1", ce =>
        {
            ce.Interface("GE0/1/0", ac => ac.Address("10.1.1.1/30"));
            ce.Interface("GE0/1/1", ac => ac.VpnInstance(name).Address("10.1.1.1/30"));
        });
    });

    public static Network Unknown(Ipv4Prefix address) => Network.Define("ND6176", net =>
    {
        net.HuaweiRouter("CE1", ce =>
        {
            ce.Interface("GE0/1/0", ac => ac.Address("10.1.1.1/30"));
            ce.Interface("GE0/1/1", ac => ac.Address(address));
        });
    });
}
