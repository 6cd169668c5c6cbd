using NetDsl.Huawei;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND6076
{
    public static Network Fixed() => Network.Define("ND6076", net =>
    {
        net.HuaweiRouter("CE1", ce => ce.Interface("GE0/1/0", ac =>
        {
            ac.Address("10.1.1.1/30");
        }));
    });

    public static Network Bad_negotiated() => Network.Define("ND6076", net =>
    {
        net.HuaweiRouter("CE1", ce => ce.Interface("Pos0/1/0", ac =>
        {
            ac.Ppp();
            ac.NegotiatedAddress();
            ac.SecondaryAddress("10.1.1.1/30"); // expect ND6076
        }));
    });

    public static Network Bad_borrowed() => Network.Define("ND6076", net =>
    {
        net.HuaweiRouter("CE1", ce =>
        {
            ce.Interface("Pos0/1/0", ac => ac.Address("10.1.1.1/30"));
            ce.Interface("Pos0/1/1", ac => ac.Unnumbered("Pos0/1/0").SecondaryAddress("10.1.2.1/30")); // expect ND6076
        });
    });

    public static Network Bad_order() => Network.Define("ND6076", net =>
    {
        net.HuaweiRouter("CE1", ce => ce.Interface("GE0/1/0", ac =>
        {
            ac.SecondaryAddress("10.1.1.1/30"); // expect ND6076
            ac.Address("10.1.2.1/30");
        }));
    });

    public static Network Fixed_order() => Network.Define("ND6076", net =>
    {
        net.HuaweiRouter("CE1", ce => ce.Interface("GE0/1/0", ac =>
        {
            ac.Address("10.1.2.1/30");
            ac.SecondaryAddress("10.1.1.1/30");
        }));
    });

    public static Network Good_line_that_is_not_modelled() => Network.Define("ND6076", net =>
    {
        net.HuaweiRouter("CE1", ce => ce.Interface("GE0/1/0", ac =>
        {
            ac.SecondaryAddress("10.1.1.1/30");
            ac.Raw("ip address dhcp-alloc");
        }));
    });

    public static Network Unknown(Ipv4Prefix address) => Network.Define("ND6076", net =>
    {
        net.HuaweiRouter("CE1", ce => ce.Interface("GE0/1/0", ac =>
        {
            ac.Address(address);
            ac.SecondaryAddress("10.1.1.1/30");
        }));
    });

    public static Network Unknown_negotiated(Input<bool> on) => Network.Define("ND6076", net =>
    {
        net.HuaweiRouter("CE1", ce => ce.Interface("Pos0/1/0", ac =>
        {
            ac.NegotiatedAddress(on);
            ac.Address("10.1.1.1/30");
            ac.SecondaryAddress("10.1.2.1/30");
        }));
    });
}
