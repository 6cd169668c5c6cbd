namespace NetDsl.Examples.Misconfigured;

/// <summary>Web authentication and fast web authentication on one interface.</summary>
public static partial class ND3098
{
    public static Network Bad() => Network.Define("ND3098", net =>
    {
        net.HuaweiRouter("BRAS1", bras => bras.Interface("GE0/2/0.1", access => access.UserVlan(1, 100).Bas(bas =>
        {
            bas.Layer2Subscriber();
            bas.Raw("authentication-method web fast"); // expect ND3098
        })));
    });
}
