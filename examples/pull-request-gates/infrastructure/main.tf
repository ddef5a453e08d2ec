# What the shop's tasks run with, as far as a reviewer looks at it here.

variable "vpc_id" {
  type = string
}

variable "load_balancer_security_group_id" {
  type = string
}

variable "logs_key_arn" {
  type = string
}

resource "aws_cloudwatch_log_group" "shop" {
  name              = "/ecs/shop"
  retention_in_days = 365
  kms_key_id        = var.logs_key_arn
}

resource "aws_security_group" "shop" {
  name        = "shop"
  description = "Tasks of the shop"
  vpc_id      = var.vpc_id
}

resource "aws_vpc_security_group_ingress_rule" "from_load_balancer" {
  description                  = "HTTP from the load balancer alone"
  security_group_id            = aws_security_group.shop.id
  referenced_security_group_id = var.load_balancer_security_group_id
  ip_protocol                  = "tcp"
  from_port                    = 8080
  to_port                      = 8080
}
