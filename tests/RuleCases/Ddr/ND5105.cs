using NetDsl.H3c;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND5105
{
    public static Network Bad_no_such_Dialer() => Network.Define("ND5105", net =>
    {
        net.H3cRouter("Office", r =>
        {
            r.Interface("Bri2/4/1", i =>
            {
                i.BundleMember(1); // expect ND5105
            });
        });
    });

    public static Network Good() => Network.Define("ND5105", net =>
    {
        net.H3cRouter("Office", r =>
        {
            r.DialRule(1, DialProtocol.Ip);
            r.Dialer(1, i => i.Address("20.1.1.1/30").Dial(d => d.Bundle().Group(1).Number("8810052")));
            r.Interface("Bri2/4/0", i => i.BundleMember(1));
            r.Interface("Bri2/4/1", i =>
            {
                i.BundleMember(1, 10);
            });
        });
    });

    public static Network Unknown(DialerNumber dialer) => Network.Define("ND5105", net =>
    {
        net.H3cRouter("Office", r => r.Interface("Bri2/4/1", i => i.BundleMember(dialer)));
    });
}
